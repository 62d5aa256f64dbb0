package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingjian.kernel.statute.ExcludedTime;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTextTest {

    private static final LocalDate ON = LocalDate.parse("2026-03-02");

    @Test
    void a_penalty_says_outcome_sanctions_amounts_and_weight() {
        // given
        PenaltyDecided decided = new PenaltyDecided(
                ON,
                List.of("35052400001"),
                null,
                "安市监罚〔2026〕31号",
                PenaltyOutcome.PENALISED,
                List.of(Sanction.WARNING, Sanction.FINE),
                new BigDecimal("2000"),
                BigDecimal.ZERO,
                PenaltyWeight.LIGHTER,
                true,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        // then
        assertThat(StepText.of(decided)).isEqualTo("决定给予行政处罚，警告、罚款，罚款2,000.00元，从轻，重大执法决定");
    }

    @Test
    void numbers_dates_and_reasons_come_with_their_names() {
        // then
        assertThat(StepText.of(new RecordingMade(ON, List.of(), "现场全程", 42, null, null)))
                .isEqualTo("现场全程，时长42分钟");
        assertThat(StepText.of(new HearingNotified(ON, List.of(), null, ON.plusDays(10))))
                .isEqualTo("听证日期2026-03-12");
        assertThat(StepText.of(new ExclusionStarted(ON, List.of(), null, ExcludedTime.HEARING)))
                .isEqualTo("听证");
        assertThat(StepText.of(new LevyDecided(ON, List.of(), null, null, new BigDecimal("1200.5"))))
                .isEqualTo("1,200.50元");
    }

    @Test
    void a_step_that_has_nothing_more_to_say_says_nothing() {
        // then
        assertThat(StepText.of(new CaseClosed(ON, List.of("35052400001"), null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(StepType.class)
    void the_public_reads_nothing_that_somebody_wrote_freely(StepType type) {
        // given
        CaseStep step = SampleSteps.full(type);
        // then
        assertThat(StepText.withoutFreeText(step))
                .doesNotContain("查询记录", "整改照片", "安市监罚〔2026〕31号", "0198c000", "35052400001", "0123456789abcdef");
    }

    @Test
    void the_public_reads_choices_and_amounts() {
        // then
        assertThat(StepText.withoutFreeText(SampleSteps.full(StepType.PENALTY_DECIDED)))
                .contains(PenaltyOutcome.EXEMPT.label(), "1,200.50元", ExemptionGround.SLIGHT.label());
    }

    @ParameterizedTest
    @EnumSource(StepType.class)
    void no_step_speaks_of_constants(StepType type) {
        // then
        assertThat(StepText.of(SampleSteps.full(type)).replace("SHA-256", "")).doesNotContainPattern("[A-Z]{2}");
    }
}
