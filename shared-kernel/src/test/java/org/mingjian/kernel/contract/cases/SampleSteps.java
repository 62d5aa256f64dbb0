package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** One full and one bare step of every type. The switch has no default: a new type of step breaks the build here. */
public final class SampleSteps {

    private static final LocalDate ON = LocalDate.parse("2026-03-02");
    private static final List<String> TWO = List.of("35052400001", "35052400002");
    private static final String NUMBER = "安市监罚〔2026〕31号";

    private SampleSteps() {}

    /** Every sample of every type. */
    public static Stream<CaseStep> all() {
        return Arrays.stream(StepType.values()).flatMap(type -> Stream.of(full(type), bare(type)));
    }

    /** A step of that type with every field filled. */
    public static CaseStep full(StepType type) {
        return of(type, TWO, "摘要", NUMBER);
    }

    /** A step of that type with only what it cannot do without. */
    public static CaseStep bare(StepType type) {
        return switch (type) {
            case PENALTY_DECIDED ->
                new PenaltyDecided(
                        ON,
                        List.of(),
                        null,
                        null,
                        PenaltyOutcome.EXEMPT,
                        List.of(),
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        PenaltyWeight.NORMAL);
            case RECORDING_MADE -> new RecordingMade(ON, List.of(), null, null);
            case LEGAL_REVIEW_CONCLUDED ->
                new LegalReviewConcluded(ON, List.of(), null, null, LegalReviewOpinion.AGREED);
            case DECISION_DISCLOSED -> new DecisionDisclosed(ON, List.of(), null, null);
            case ACT_CONCLUDED -> new ActConcluded(ON, List.of(), null, OtherAct.REWARD, BigDecimal.ZERO);
            default -> of(type, List.of(), null, null);
        };
    }

    private static CaseStep of(StepType type, List<String> officers, @Nullable String note, @Nullable String number) {
        return switch (type) {
            case CASE_OPENED -> new CaseOpened(ON, officers, note);
            case APPLICATION_RECEIVED -> new ApplicationReceived(ON, officers, note);
            case APPLICATION_ACCEPTED -> new ApplicationAccepted(ON, officers, note);
            case PARTY_INFORMED -> new PartyInformed(ON, officers, note);
            case LEGAL_REVIEW_CONCLUDED ->
                new LegalReviewConcluded(ON, officers, note, "3505240009", LegalReviewOpinion.PROBLEMS);
            case RECORDING_MADE -> new RecordingMade(ON, officers, note, 42);
            case PENALTY_DECIDED -> penalty(officers, note, number);
            case LICENCE_DECIDED -> new LicenceDecided(ON, officers, note, number, Grant.GRANTED);
            case LICENCE_WITHDRAWN -> new LicenceWithdrawn(ON, officers, note);
            case MEASURE_DECIDED -> new MeasureDecided(ON, officers, note, number, MeasureKind.SEIZURE);
            case MEASURE_RELEASED -> new MeasureReleased(ON, officers, note);
            case EXECUTION_DECIDED -> new ExecutionDecided(ON, officers, note, number, ExecutionMeans.DISPOSAL);
            case EXECUTION_COMPLETED -> new ExecutionCompleted(ON, officers, note, ExecutionOutcome.TERMINATED);
            case COURT_EXECUTION_APPLIED -> new CourtExecutionApplied(ON, officers, note);
            case CONFIRMATION_DECIDED -> new ConfirmationDecided(ON, officers, note, number, Grant.REFUSED);
            case LEVY_DECIDED -> new LevyDecided(ON, officers, note, number, new BigDecimal("1200.5"));
            case INSPECTION_CONCLUDED ->
                new InspectionConcluded(ON, officers, note, true, InspectionResult.LED_TO_ENFORCEMENT);
            case ACT_CONCLUDED -> new ActConcluded(ON, officers, note, OtherAct.PAYMENT, new BigDecimal("0.01"));
            case DECISION_DELIVERED -> new DecisionDelivered(ON, officers, note, DeliveryMethod.ELECTRONIC);
            case DECISION_DISCLOSED -> new DecisionDisclosed(ON, officers, note, "unified-platform");
            case SUMMARY_PENALTY_FILED -> new SummaryPenaltyFiled(ON, officers, note);
            case FLEXIBLE_MEASURE_APPLIED ->
                new FlexibleMeasureApplied(ON, officers, note, FlexibleMeasure.RETURN_VISIT);
            case CASE_CLOSED -> new CaseClosed(ON, officers, note);
        };
    }

    private static PenaltyDecided penalty(List<String> officers, @Nullable String note, @Nullable String number) {
        return new PenaltyDecided(
                ON,
                officers,
                note,
                number,
                PenaltyOutcome.PENALISED,
                List.of(Sanction.FINE, Sanction.CONFISCATION),
                new BigDecimal("200"),
                new BigDecimal("0.55"),
                PenaltyWeight.MITIGATED);
    }
}
