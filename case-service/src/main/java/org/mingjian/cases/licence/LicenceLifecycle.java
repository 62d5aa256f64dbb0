package org.mingjian.cases.licence;

import org.mingjian.cases.casefile.CommonSteps;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.ApplicationExamined;
import org.mingjian.kernel.contract.cases.ApplicationReceived;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.ApplicationWithdrawn;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DefenceHeard;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingNotified;
import org.mingjian.kernel.contract.cases.HearingRequested;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.LicenceCancelled;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.MaterialsCorrected;
import org.mingjian.kernel.contract.cases.MaterialsRequested;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.licence.LicenceStage.ACCEPTED;
import static org.mingjian.cases.licence.LicenceStage.ANNULLED;
import static org.mingjian.cases.licence.LicenceStage.ARCHIVED;
import static org.mingjian.cases.licence.LicenceStage.BEGINNING;
import static org.mingjian.cases.licence.LicenceStage.CANCELLED;
import static org.mingjian.cases.licence.LicenceStage.CLOSED;
import static org.mingjian.cases.licence.LicenceStage.DECIDED;
import static org.mingjian.cases.licence.LicenceStage.DELIVERED;
import static org.mingjian.cases.licence.LicenceStage.ENDED;
import static org.mingjian.cases.licence.LicenceStage.INCOMPLETE;
import static org.mingjian.cases.licence.LicenceStage.RECEIVED;
import static org.mingjian.cases.licence.LicenceStage.WITHDRAWN;

/**
 * What may happen to a licence case (行政许可法第二十九条至第五十条、第六十九条、第七十条). An application that was not answered in
 * time counts as accepted, so it can be examined and decided without ever having been accepted on paper.
 */
final class LicenceLifecycle {

    static final Lifecycle<LicenceStage> ORDINARY = CommonSteps.around(withdrawn(decided(applied())))
            .running(RECEIVED, INCOMPLETE, ACCEPTED)
            .decided(DECIDED, DELIVERED)
            .annulledTo(ANNULLED)
            .over(CLOSED, WITHDRAWN, CANCELLED, ARCHIVED);

    private LicenceLifecycle() {}

    /** Some agencies accept at once and let what is missing be handed in later (容缺受理). */
    private static Lifecycle.Builder<LicenceStage> applied() {
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
                .from(ACCEPTED)
                .on(MaterialsCorrected.class)
                .stay()
                .from(BEGINNING, RECEIVED, INCOMPLETE)
                .on(ApplicationAccepted.class)
                .to(ACCEPTED)
                .from(RECEIVED, INCOMPLETE)
                .on(ApplicationRefused.class)
                .to(ENDED)
                .from(RECEIVED, INCOMPLETE, ACCEPTED)
                .on(ApplicationWithdrawn.class, CaseTerminated.class, CaseTransferred.class)
                .to(ENDED);
    }

    private static Lifecycle.Builder<LicenceStage> decided(Lifecycle.Builder<LicenceStage> table) {
        return table.from(ACCEPTED, RECEIVED, ANNULLED)
                .on(ApplicationExamined.class, PartyInformed.class, DefenceHeard.class)
                .stay()
                .from(ACCEPTED, RECEIVED, ANNULLED)
                .on(HearingRequested.class, HearingNotified.class, HearingHeld.class, HearingWaived.class)
                .stay()
                .from(ACCEPTED, RECEIVED, ANNULLED)
                .on(LegalReviewRequested.class, LegalReviewReturned.class, LegalReviewConcluded.class)
                .stay()
                .from(ACCEPTED, RECEIVED, ANNULLED)
                .on(LicenceDecided.class)
                .to(DECIDED)
                .from(DECIDED)
                .on(DecisionDelivered.class)
                .to(DELIVERED)
                .from(ANNULLED)
                .on(DecisionDelivered.class)
                .stay()
                .from(DELIVERED, DECIDED, ENDED, ANNULLED)
                .on(CaseClosed.class)
                .to(CLOSED)
                .from(CLOSED)
                .on(CaseArchived.class)
                .to(ARCHIVED);
    }

    /** A licence can be taken back or struck off long after its file was closed. */
    private static Lifecycle.Builder<LicenceStage> withdrawn(Lifecycle.Builder<LicenceStage> table) {
        return table.from(DECIDED, DELIVERED, CLOSED, ARCHIVED)
                .on(LicenceWithdrawn.class)
                .to(WITHDRAWN)
                .from(DECIDED, DELIVERED, CLOSED, ARCHIVED, WITHDRAWN)
                .on(LicenceCancelled.class)
                .to(CANCELLED)
                .from(WITHDRAWN)
                .on(DecisionDelivered.class)
                .stay()
                .from(WITHDRAWN, CANCELLED)
                .on(CaseClosed.class)
                .to(CLOSED);
    }
}
