package org.mingjian.cases.casefile;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.EvidenceCollected;
import org.mingjian.kernel.contract.cases.EvidenceKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** Timelines nobody should send, and what is held against them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadInputTest {

    @Test
    void ten_thousand_steps_are_judged_in_the_time_of_one_request() {
        // given
        List<CaseStep> steps = new ArrayList<>(List.of(opened("2022-03-02")));
        for (int index = 1; index < 10_000; index++) {
            steps.add(new EvidenceCollected(
                    LocalDate.parse("2022-03-03"), List.of(LIN, CHEN), null, EvidenceKind.DOCUMENTARY));
        }
        ACase penalty = aPenalty().with(steps.toArray(CaseStep[]::new));
        // then
        assertTimeout(
                Duration.ofSeconds(20), () -> assertThat(penalty.findings()).isEmpty());
    }

    @Test
    void steps_out_of_order_are_followed_and_held_against_the_case() {
        // given
        ACase penalty = aPenalty()
                .with(
                        informed("2022-03-02"),
                        opened("2022-03-03"),
                        delivered("2022-03-20"),
                        fined("2022-03-20", "5000"));
        // then
        assertThat(penalty.findings()).contains("CASE-ORDER HARD 1", "CASE-ORDER HARD 2,3");
        assertThat(penalty.judged().stage()).isEqualTo("DECIDED");
    }

    @Test
    void a_step_sent_twice_is_found() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), opened("2022-03-02"), informed("2022-03-03"), informed("2022-03-03"));
        // then
        assertThat(penalty.findings()).containsExactly("CASE-ORDER HARD 1,2");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-02, ''", "2022-03-01, 'PEN-042 HARD 2'"})
    void a_certificate_counts_on_its_last_day_and_not_the_day_after(String validTo, String finding) {
        // given
        ACase penalty =
                aPenalty().certified(CHEN, "2020-01-01", validTo).with(opened("2022-03-01"), informed("2022-03-02"));
        // then
        assertThat(String.join(";", penalty.findings())).isEqualTo(finding);
    }

    @Test
    void an_officer_of_another_agency_is_none_of_this_one() {
        // given
        ACase penalty =
                aPenalty().of("113505240039000999", "350524").with(opened("2022-03-01"), informed("2022-03-02"));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-042 HARD 2");
        assertThat(aPenalty().with(opened("2022-03-01"), informed("2022-03-02")).findings())
                .isEmpty();
    }

    @Test
    void a_year_without_a_calendar_is_counted_with_a_reservation_and_nothing_fails() {
        // given
        int year = aPenalty().dossier().statutes().calendar().years().last() + 1;
        ACase penalty = aPenalty().with(opened(year + "-03-01"), informed(year + "-03-02"));
        // then
        assertThatCode(penalty::judged).doesNotThrowAnyException();
        assertThat(penalty.judged().limits()).isNotEmpty().allSatisfy(limit -> {
            assertThat(limit.deadline().provisional()).isTrue();
            assertThat(limit.deadline().reasoning()).contains(year + "年放假安排尚未载入");
        });
    }
}
