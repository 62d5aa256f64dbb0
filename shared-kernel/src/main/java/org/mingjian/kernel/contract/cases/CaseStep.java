package org.mingjian.kernel.contract.cases;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.timeline.Step;

/**
 * One legal step of a case file: what happened, on which legal date, by whom. Steps are only ever appended; a correction
 * is a further step. Numbers are not part of a step: the first step of a case is number 1.
 */
public sealed interface CaseStep extends Step
        permits CaseOpened,
                ApplicationReceived,
                ApplicationAccepted,
                PartyInformed,
                LegalReviewConcluded,
                RecordingMade,
                PenaltyDecided,
                LicenceDecided,
                LicenceWithdrawn,
                MeasureDecided,
                MeasureReleased,
                ExecutionDecided,
                ExecutionCompleted,
                CourtExecutionApplied,
                ConfirmationDecided,
                LevyDecided,
                InspectionConcluded,
                ActConcluded,
                DecisionDelivered,
                DecisionDisclosed,
                SummaryPenaltyFiled,
                FlexibleMeasureApplied,
                CaseClosed {

    /** Which step this is; the name it has on the wire. */
    StepType type();

    /** What the agency wrote beside the step, if anything; never personal data. */
    @Nullable
    String note();
}
