package org.mingjian.cases.compulsion;

import org.mingjian.cases.casefile.CommonSteps;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CaseTransferred;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DefenceHeard;
import org.mingjian.kernel.contract.cases.InventoryMade;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.MajorDecisionFiled;
import org.mingjian.kernel.contract.cases.MeasureApproved;
import org.mingjian.kernel.contract.cases.MeasureDecided;
import org.mingjian.kernel.contract.cases.MeasurePartlyReleased;
import org.mingjian.kernel.contract.cases.MeasureReleased;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.compulsion.MeasureStage.APPROVED;
import static org.mingjian.cases.compulsion.MeasureStage.ARCHIVED;
import static org.mingjian.cases.compulsion.MeasureStage.BEGINNING;
import static org.mingjian.cases.compulsion.MeasureStage.CLOSED;
import static org.mingjian.cases.compulsion.MeasureStage.ENDED;
import static org.mingjian.cases.compulsion.MeasureStage.IN_FORCE;
import static org.mingjian.cases.compulsion.MeasureStage.OPENED;
import static org.mingjian.cases.compulsion.MeasureStage.RELEASED;

/**
 * What may happen in a compulsory measure (行政强制法第十六条至第三十三条). A measure on the spot begins with the decision and is
 * approved behind it (第十九条). It can be released at any time once it is in force, be it after the file was closed.
 */
final class MeasureLifecycle {

    static final Lifecycle<MeasureStage> ORDINARY = CommonSteps.around(ended(decided()))
            .running(BEGINNING, OPENED, APPROVED)
            .decided(IN_FORCE, RELEASED)
            .over(CLOSED, ARCHIVED);

    private MeasureLifecycle() {}

    private static Lifecycle.Builder<MeasureStage> decided() {
        return Lifecycle.startingAt(BEGINNING)
                .from(BEGINNING)
                .on(CaseOpened.class)
                .to(OPENED)
                .from(BEGINNING, OPENED)
                .on(MeasureApproved.class)
                .to(APPROVED)
                .from(OPENED, APPROVED)
                .on(LegalReviewRequested.class, LegalReviewReturned.class, LegalReviewConcluded.class)
                .stay()
                .from(BEGINNING, OPENED, APPROVED)
                .on(MeasureDecided.class)
                .to(IN_FORCE)
                .from(IN_FORCE, RELEASED)
                .on(CaseOpened.class, MeasureApproved.class)
                .stay()
                .from(IN_FORCE, RELEASED)
                .on(InventoryMade.class, DecisionDelivered.class, DefenceHeard.class, MajorDecisionFiled.class)
                .stay();
    }

    /** What was seized is handed over together with a case that goes elsewhere (第二十一条). */
    private static Lifecycle.Builder<MeasureStage> ended(Lifecycle.Builder<MeasureStage> table) {
        return table.from(IN_FORCE)
                .on(MeasureReleased.class)
                .to(RELEASED)
                .from(IN_FORCE)
                .on(MeasurePartlyReleased.class)
                .stay()
                .from(CLOSED, ARCHIVED)
                .on(MeasureReleased.class, MeasurePartlyReleased.class, MajorDecisionFiled.class)
                .stay()
                .from(OPENED, APPROVED)
                .on(CaseTerminated.class)
                .to(ENDED)
                .from(OPENED, APPROVED, IN_FORCE, RELEASED)
                .on(CaseTransferred.class)
                .to(ENDED)
                .from(RELEASED, IN_FORCE, ENDED)
                .on(CaseClosed.class)
                .to(CLOSED)
                .from(CLOSED)
                .on(CaseArchived.class)
                .to(ARCHIVED);
    }
}
