package org.mingjian.cases.licence;

import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.licence.LicenceStage.ACCEPTED;
import static org.mingjian.cases.licence.LicenceStage.BEGINNING;
import static org.mingjian.cases.licence.LicenceStage.CLOSED;
import static org.mingjian.cases.licence.LicenceStage.DECIDED;
import static org.mingjian.cases.licence.LicenceStage.DELIVERED;
import static org.mingjian.cases.licence.LicenceStage.RECEIVED;
import static org.mingjian.cases.licence.LicenceStage.WITHDRAWN;

/** What may happen to a licence case. An application that was not answered in time counts as accepted (第三十二条). */
final class LicenceLifecycle {

    static final Lifecycle<LicenceStage> ORDINARY = Lifecycle.startingAt(BEGINNING)
            .from(BEGINNING)
            .on(ApplicationReceived.class)
            .to(RECEIVED)
            .from(BEGINNING, RECEIVED)
            .on(ApplicationAccepted.class)
            .to(ACCEPTED)
            .from(ACCEPTED, RECEIVED)
            .on(LicenceDecided.class)
            .to(DECIDED)
            .from(DECIDED)
            .on(DecisionDelivered.class)
            .to(DELIVERED)
            .from(DELIVERED, DECIDED)
            .on(CaseClosed.class)
            .to(CLOSED)
            .from(DECIDED, DELIVERED, CLOSED)
            .on(LicenceWithdrawn.class)
            .to(WITHDRAWN)
            .from(RECEIVED, ACCEPTED)
            .on(LegalReviewConcluded.class)
            .stay()
            .from(DECIDED, DELIVERED, CLOSED, WITHDRAWN)
            .on(DecisionDisclosed.class)
            .stay()
            .from(RECEIVED, ACCEPTED, DECIDED, DELIVERED)
            .on(RecordingMade.class)
            .stay()
            .from(RECEIVED, ACCEPTED, DECIDED, DELIVERED)
            .on(FlexibleMeasureApplied.class)
            .stay()
            .build();

    private LicenceLifecycle() {}
}
