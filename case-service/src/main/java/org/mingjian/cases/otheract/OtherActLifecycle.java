package org.mingjian.cases.otheract;

import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.otheract.OtherActStage.BEGINNING;
import static org.mingjian.cases.otheract.OtherActStage.CLOSED;
import static org.mingjian.cases.otheract.OtherActStage.DECIDED;
import static org.mingjian.cases.otheract.OtherActStage.DELIVERED;
import static org.mingjian.cases.otheract.OtherActStage.OPENED;
import static org.mingjian.cases.otheract.OtherActStage.RECEIVED;

/** What may happen in an act that is applied for or started by the agency, decided, delivered and closed. */
final class OtherActLifecycle {

    /** 行政确认. */
    static final Lifecycle<OtherActStage> CONFIRMATION = decidedBy(ConfirmationDecided.class);

    /** 行政征收. */
    static final Lifecycle<OtherActStage> LEVY = decidedBy(LevyDecided.class);

    /** 行政裁决、行政给付、行政奖励和其他行为. */
    static final Lifecycle<OtherActStage> OTHER = decidedBy(ActConcluded.class);

    private OtherActLifecycle() {}

    private static Lifecycle<OtherActStage> decidedBy(Class<?> decision) {
        return Lifecycle.startingAt(BEGINNING)
                .from(BEGINNING)
                .on(ApplicationReceived.class)
                .to(RECEIVED)
                .from(BEGINNING, RECEIVED)
                .on(ApplicationAccepted.class)
                .to(OPENED)
                .from(BEGINNING, RECEIVED)
                .on(CaseOpened.class)
                .to(OPENED)
                .from(OPENED)
                .on(decision)
                .to(DECIDED)
                .from(DECIDED)
                .on(DecisionDelivered.class)
                .to(DELIVERED)
                .from(DELIVERED, DECIDED)
                .on(CaseClosed.class)
                .to(CLOSED)
                .from(RECEIVED, OPENED)
                .on(LegalReviewConcluded.class)
                .stay()
                .from(DECIDED, DELIVERED, CLOSED)
                .on(DecisionDisclosed.class)
                .stay()
                .from(RECEIVED, OPENED, DECIDED, DELIVERED)
                .on(RecordingMade.class)
                .stay()
                .from(RECEIVED, OPENED, DECIDED, DELIVERED)
                .on(FlexibleMeasureApplied.class)
                .stay()
                .build();
    }
}
