package org.mingjian.cases.inspection;

import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.lifecycle.Lifecycle;

import static org.mingjian.cases.inspection.InspectionStage.BEGINNING;
import static org.mingjian.cases.inspection.InspectionStage.CLOSED;
import static org.mingjian.cases.inspection.InspectionStage.CONCLUDED;
import static org.mingjian.cases.inspection.InspectionStage.OPENED;

/** What may happen in an inspection: approved, carried out and concluded, the result told and disclosed. */
final class InspectionLifecycle {

    static final Lifecycle<InspectionStage> ORDINARY = Lifecycle.startingAt(BEGINNING)
            .from(BEGINNING)
            .on(CaseOpened.class)
            .to(OPENED)
            .from(OPENED)
            .on(InspectionConcluded.class)
            .to(CONCLUDED)
            .from(CONCLUDED)
            .on(DecisionDelivered.class)
            .stay()
            .from(CONCLUDED)
            .on(CaseClosed.class)
            .to(CLOSED)
            .from(OPENED)
            .on(LegalReviewConcluded.class)
            .stay()
            .from(CONCLUDED, CLOSED)
            .on(DecisionDisclosed.class)
            .stay()
            .from(OPENED, CONCLUDED)
            .on(RecordingMade.class)
            .stay()
            .from(OPENED, CONCLUDED)
            .on(FlexibleMeasureApplied.class)
            .stay()
            .build();

    private InspectionLifecycle() {}
}
