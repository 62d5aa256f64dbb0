package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a case file amounts to after its last step, as far as anybody counts it. Dates are legal dates, amounts yuan.
 * Where a step can come more than once, the comment says which one counts.
 *
 * @param disclosedOn the first disclosure
 * @param recordings how many audio-visual recordings there are; {@code firstRecordedOn} is the first one's date
 * @param legalReview the last opinion; {@code reviewedOn} is the first one's date
 * @param findings how many objections the rules hold against the case
 * @param stepCount number of the last step
 */
public record CaseState(
        UUID caseId,
        String caseNumber,
        CaseKind kind,
        Procedure procedure,
        String agency,
        String agencyName,
        String division,
        String stage,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate applicationReceivedOn,
        @Nullable LocalDate applicationAcceptedOn,
        @Nullable Penalty penalty,
        @Nullable Licence licence,
        @Nullable LocalDate licenceWithdrawnOn,
        @Nullable Measure measure,
        @Nullable Execution execution,
        @Nullable LocalDate courtAppliedOn,
        @Nullable Confirmation confirmation,
        @Nullable Levy levy,
        @Nullable Inspection inspection,
        @Nullable Act act,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate disclosedOn,
        int recordings,
        @Nullable LocalDate firstRecordedOn,
        @Nullable LegalReview legalReview,
        @Nullable LocalDate reviewedOn,
        List<Flexible> flexible,
        @Nullable LocalDate closedOn,
        int findings,
        int stepCount) {

    public CaseState {
        flexible = List.copyOf(flexible);
    }

    /** The penalty decision; the last one where it was decided again. */
    public record Penalty(
            LocalDate on,
            @Nullable String documentNumber,
            PenaltyOutcome outcome,
            List<Sanction> sanctions,
            BigDecimal fine,
            BigDecimal confiscated,
            PenaltyWeight weight) {

        public Penalty {
            sanctions = List.copyOf(sanctions);
        }
    }

    /** The licence decision; the last one. */
    public record Licence(LocalDate on, @Nullable String documentNumber, Grant outcome) {}

    /** The compulsory measure; the last decision. */
    public record Measure(LocalDate on, MeasureKind measure) {}

    /** The compulsory execution; counted when it is completed or terminated. */
    public record Execution(
            LocalDate decidedOn,
            ExecutionMeans means,
            @Nullable LocalDate completedOn,
            @Nullable ExecutionOutcome outcome) {}

    /** The confirmation decision; the last one. */
    public record Confirmation(LocalDate on, Grant outcome) {}

    /** The levy decision; the last one. */
    public record Levy(LocalDate on, BigDecimal amount) {}

    /** The inspection's end; the last one. */
    public record Inspection(LocalDate on, boolean recordComplete, InspectionResult result) {}

    /** Another act's end; the last one. */
    public record Act(LocalDate on, OtherAct act, BigDecimal amount) {}

    /** The last legal review opinion. */
    public record LegalReview(LocalDate on, LegalReviewOpinion opinion) {}

    /** A flexible measure; every one that was applied. */
    public record Flexible(LocalDate on, FlexibleMeasure measure) {}
}
