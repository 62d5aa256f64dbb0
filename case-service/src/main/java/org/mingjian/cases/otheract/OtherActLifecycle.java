package org.mingjian.cases.otheract;

import org.mingjian.cases.casefile.CommonSteps;
import org.mingjian.kernel.contract.cases.ActConcluded;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationExamined;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.ApplicationWithdrawn;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.ConfirmationDecided;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DefenceHeard;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.LevyDecided;
import org.mingjian.kernel.contract.cases.MaterialsCorrected;
import org.mingjian.kernel.contract.cases.MaterialsRequested;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.otheract.OtherActStage.ANNULLED;
import static org.mingjian.cases.otheract.OtherActStage.ARCHIVED;
import static org.mingjian.cases.otheract.OtherActStage.BEGINNING;
import static org.mingjian.cases.otheract.OtherActStage.CLOSED;
import static org.mingjian.cases.otheract.OtherActStage.DECIDED;
import static org.mingjian.cases.otheract.OtherActStage.DELIVERED;
import static org.mingjian.cases.otheract.OtherActStage.ENDED;
import static org.mingjian.cases.otheract.OtherActStage.INCOMPLETE;
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
        return CommonSteps.around(ended(begun().from(OPENED, ANNULLED)
                        .on(decision)
                        .to(DECIDED)
                        .from(ANNULLED)
                        .on(DecisionDelivered.class)
                        .stay()
                        .from(DECIDED)
                        .on(DecisionDelivered.class)
                        .to(DELIVERED)))
                .running(RECEIVED, INCOMPLETE, OPENED)
                .decided(DECIDED, DELIVERED)
                .annulledTo(ANNULLED)
                .over(CLOSED, ARCHIVED);
    }

    private static Lifecycle.Builder<OtherActStage> begun() {
        return Lifecycle.startingAt(BEGINNING)
                .from(BEGINNING)
                .on(ApplicationReceived.class)
                .to(RECEIVED)
                .from(RECEIVED)
                .on(MaterialsRequested.class)
                .to(INCOMPLETE)
                .from(INCOMPLETE)
                .on(MaterialsCorrected.class)
                .to(RECEIVED)
                .from(BEGINNING, RECEIVED, INCOMPLETE)
                .on(ApplicationAccepted.class)
                .to(OPENED)
                .from(BEGINNING, RECEIVED)
                .on(CaseOpened.class)
                .to(OPENED)
                .from(OPENED, ANNULLED)
                .on(ApplicationExamined.class, PartyInformed.class, DefenceHeard.class)
                .stay()
                .from(RECEIVED, OPENED, ANNULLED)
                .on(LegalReviewRequested.class, LegalReviewReturned.class, LegalReviewConcluded.class)
                .stay();
    }

    private static Lifecycle.Builder<OtherActStage> ended(Lifecycle.Builder<OtherActStage> table) {
        return table.from(RECEIVED, INCOMPLETE)
                .on(ApplicationRefused.class)
                .to(ENDED)
                .from(RECEIVED, INCOMPLETE, OPENED)
                .on(ApplicationWithdrawn.class, CaseTerminated.class, CaseTransferred.class)
                .to(ENDED)
                .from(DELIVERED, DECIDED, ENDED, ANNULLED)
                .on(CaseClosed.class)
                .to(CLOSED)
                .from(CLOSED)
                .on(CaseArchived.class)
                .to(ARCHIVED);
    }
}
