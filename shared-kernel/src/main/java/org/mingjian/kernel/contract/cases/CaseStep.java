package org.mingjian.kernel.contract.cases;

import java.util.List;

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
                CaseClosed,
                LeadReceived,
                LeadChecked,
                EvidenceCollected,
                EvidencePreserved,
                PreservationDecided,
                InvestigationConcluded,
                DefenceHeard,
                HearingRequested,
                HearingNotified,
                HearingHeld,
                HearingWaived,
                LegalReviewRequested,
                LegalReviewReturned,
                CollectiveDiscussionHeld,
                PaymentDeferred,
                PaymentReceived,
                PaymentHandedIn,
                AdditionalFineImposed,
                ExclusionStarted,
                ExclusionEnded,
                LimitExtended,
                CaseTerminated,
                CaseTransferred,
                CriminalReferralReported,
                CriminalReferralDecided,
                CriminalReferralMade,
                PoliceAnswered,
                ReferralHandedOver,
                MajorDecisionFiled,
                DecisionAnnulled,
                DisclosureWithdrawn,
                DisclosureWithheld,
                EducationGiven,
                CaseArchived,
                MaterialsRequested,
                MaterialsCorrected,
                ApplicationRefused,
                ApplicationWithdrawn,
                ApplicationExamined,
                LicenceCancelled,
                MeasureApproved,
                InventoryMade,
                DemandServed,
                ExecutionCarriedOut,
                InspectionApproved,
                InspectionNotified,
                SiteEntered,
                InspectionResultTold,
                PaymentBanked,
                MeasurePartlyReleased,
                ReferralContested {

    /** Which step this is; the name it has on the wire. */
    default StepType type() {
        return StepType.of(getClass());
    }

    /** What the agency wrote beside the step, if anything; never personal data. */
    @Nullable
    String note();

    /** What does not go together in the step, as far as it can be told from the step alone; empty for most. */
    default List<FieldProblem> contradictions() {
        return List.of();
    }
}
