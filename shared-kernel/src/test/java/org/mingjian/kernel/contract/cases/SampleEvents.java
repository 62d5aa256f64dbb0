package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.EventEnvelope;

/** Events as the records make them. */
public final class SampleEvents {

    private static final LocalDate ON = LocalDate.parse("2026-03-02");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-02T09:30:00.123+08:00");
    private static final UUID CASE = UUID.fromString("0198c1f0-0000-7000-8000-000000000001");

    private SampleEvents() {}

    /** The event of one step, of a case of which everything is known. */
    public static EventEnvelope<CaseChanged> of(CaseStep step) {
        return envelope("0".repeat(64), step, everythingKnown());
    }

    /** The first event of a case of which only the least is known. */
    public static EventEnvelope<CaseChanged> barest() {
        return envelope(null, SampleSteps.bare(StepType.CASE_OPENED), nothingKnown());
    }

    private static EventEnvelope<CaseChanged> envelope(@Nullable String previous, CaseStep step, CaseState state) {
        return new EventEnvelope<>(
                "1.0",
                UUID.fromString("0198c1f0-0000-7000-8000-000000000002"),
                "/mingjian/case-service",
                CaseEventTypes.STEP_RECORDED,
                CASE.toString(),
                NOW,
                "application/json",
                CaseEventTypes.SCHEMA,
                3,
                NOW,
                previous,
                new CaseChanged(3, List.of(StepForms.write(step)), state));
    }

    private static CaseState everythingKnown() {
        return new CaseState(
                CASE,
                "安市监罚〔2026〕31号",
                CaseKind.PENALTY,
                Procedure.SUMMARY,
                "113505240039000128",
                "安溪县市场监督管理局",
                "350524",
                "DECIDED",
                ON,
                ON,
                ON,
                penalty(),
                new CaseState.Licence(ON, "安许〔2026〕1号", Grant.GRANTED),
                ON,
                new CaseState.Measure(ON, MeasureKind.SEALING),
                new CaseState.Execution(ON, ExecutionMeans.COURT, ON, ExecutionOutcome.COMPLETED),
                ON,
                new CaseState.Confirmation(ON, Grant.REFUSED),
                new CaseState.Levy(ON, new BigDecimal("12.34")),
                new CaseState.Inspection(ON, true, InspectionResult.PROBLEM),
                new CaseState.Act(ON, OtherAct.ADJUDICATION, BigDecimal.ZERO),
                ON,
                ON,
                1,
                ON,
                new CaseState.LegalReview(ON, LegalReviewOpinion.AGREED),
                ON,
                List.of(new CaseState.Flexible(ON, FlexibleMeasure.REMINDER)),
                ON,
                2,
                3);
    }

    private static CaseState.Penalty penalty() {
        return new CaseState.Penalty(
                ON,
                "安市监当罚〔2026〕31号",
                PenaltyOutcome.PENALISED,
                List.of(Sanction.FINE),
                new BigDecimal("200"),
                BigDecimal.ZERO,
                PenaltyWeight.NORMAL);
    }

    private static CaseState nothingKnown() {
        return new CaseState(
                CASE,
                "1号",
                CaseKind.OTHER,
                Procedure.ORDINARY,
                "a",
                "某局",
                "350524202",
                "OPEN",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                null,
                null,
                null,
                List.of(),
                null,
                0,
                1);
    }
}
