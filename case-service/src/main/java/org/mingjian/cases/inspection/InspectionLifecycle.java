package org.mingjian.cases.inspection;

import org.mingjian.cases.casefile.CommonSteps;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.EvidenceCollected;
import org.mingjian.kernel.contract.cases.InspectionApproved;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.InspectionNotified;
import org.mingjian.kernel.contract.cases.InspectionResultTold;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.SiteEntered;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.inspection.InspectionStage.APPROVED;
import static org.mingjian.cases.inspection.InspectionStage.ARCHIVED;
import static org.mingjian.cases.inspection.InspectionStage.BEGINNING;
import static org.mingjian.cases.inspection.InspectionStage.CLOSED;
import static org.mingjian.cases.inspection.InspectionStage.CONCLUDED;
import static org.mingjian.cases.inspection.InspectionStage.ENDED;
import static org.mingjian.cases.inspection.InspectionStage.NOTIFIED;
import static org.mingjian.cases.inspection.InspectionStage.ON_SITE;
import static org.mingjian.cases.inspection.InspectionStage.OPENED;

/**
 * What may happen in an inspection (国办发〔2024〕54号): approved, told, carried out, concluded, its result told and disclosed.
 * Where it was urgent, approval and notice come behind the visit; whether it was, is a rule.
 */
final class InspectionLifecycle {

    static final Lifecycle<InspectionStage> ORDINARY = CommonSteps.around(ended(visited()))
            .running(OPENED, APPROVED, NOTIFIED, ON_SITE)
            .decided(CONCLUDED)
            .over(CLOSED, ARCHIVED);

    private InspectionLifecycle() {}

    private static Lifecycle.Builder<InspectionStage> visited() {
        return Lifecycle.startingAt(BEGINNING)
                .from(BEGINNING)
                .on(CaseOpened.class)
                .to(OPENED)
                .from(BEGINNING, OPENED)
                .on(InspectionApproved.class)
                .to(APPROVED)
                .from(APPROVED, OPENED)
                .on(InspectionNotified.class)
                .to(NOTIFIED)
                .from(NOTIFIED)
                .on(InspectionApproved.class)
                .stay()
                .from(NOTIFIED, APPROVED, OPENED, BEGINNING)
                .on(SiteEntered.class)
                .to(ON_SITE)
                .from(ON_SITE)
                .on(SiteEntered.class, EvidenceCollected.class)
                .stay()
                .from(ON_SITE, CONCLUDED)
                .on(InspectionApproved.class, InspectionNotified.class)
                .stay()
                .from(OPENED, APPROVED, NOTIFIED, ON_SITE)
                .on(InspectionConcluded.class)
                .to(CONCLUDED);
    }

    /** Telling the result is a duty that stays when the file is closed. */
    private static Lifecycle.Builder<InspectionStage> ended(Lifecycle.Builder<InspectionStage> table) {
        return table.from(CONCLUDED, CLOSED)
                .on(InspectionResultTold.class)
                .stay()
                .from(CONCLUDED)
                .on(DecisionDelivered.class)
                .stay()
                .from(OPENED, APPROVED, NOTIFIED, ON_SITE)
                .on(LegalReviewRequested.class, LegalReviewReturned.class, LegalReviewConcluded.class)
                .stay()
                .from(OPENED, APPROVED, NOTIFIED, ON_SITE)
                .on(CaseTerminated.class)
                .to(ENDED)
                .from(OPENED, APPROVED, NOTIFIED, ON_SITE, CONCLUDED)
                .on(CaseTransferred.class)
                .to(ENDED)
                .from(CONCLUDED, ENDED)
                .on(CaseClosed.class)
                .to(CLOSED)
                .from(CLOSED)
                .on(CaseArchived.class)
                .to(ARCHIVED);
    }
}
