package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.MeasureKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.exempted;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.inspected;
import static org.mingjian.cases.testing.Steps.licensed;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.ordered;
import static org.mingjian.cases.testing.Steps.released;
import static org.mingjian.cases.testing.Steps.seized;

/** Which limit runs where and when, and what becomes of it on its last day and on the day after. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LimitWatchTest {

    @ParameterizedTest
    @CsvSource({"2022-05-31, 0", "2022-06-01, 1"})
    void ninety_days_for_a_penalty_end_on_the_ninetieth(String decidedOn, int findings) {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"), fined(decidedOn, "5000"));
        // then
        assertThat(penalty.findings()).hasSize(findings).allMatch(finding -> finding.equals("PEN-060 SOFT 1,3"));
    }

    @Test
    void ninety_days_that_end_in_a_holiday_end_on_the_next_working_day() {
        // given
        ACase penalty = aPenalty().with(opened("2025-11-20"), informed("2025-12-01"), fined("2026-02-24", "5000"));
        // when
        RunningLimit limit = penalty.judged().limits().getFirst();
        // then
        assertThat(limit.deadline().rawDue()).isEqualTo("2026-02-18");
        assertThat(limit.deadline().due()).isEqualTo("2026-02-24");
        assertThat(penalty.findings()).isEmpty();
    }

    @Test
    void the_partys_time_to_pay_runs_until_it_pays_or_the_case_is_closed() {
        // given
        ACase delivered = aPenalty()
                .with(
                        opened("2022-03-02"),
                        informed("2022-03-10"),
                        fined("2022-03-20", "5000"),
                        delivered("2022-03-21"));
        // then
        assertThat(openLimits(delivered)).contains("PEN-067");
        assertThat(openLimits(delivered.with(closed("2022-03-30")))).doesNotContain("PEN-067");
    }

    private static List<String> openLimits(ACase penalty) {
        return penalty.judged().limits().stream()
                .filter(limit -> limit.metOn() == null)
                .map(limit -> limit.deadline().limit().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"2024-10-10, 0", "2024-10-11, 1"})
    void seven_working_days_for_delivery_pass_over_the_national_day(String deliveredOn, int findings) {
        // given
        ACase penalty = aPenalty()
                .with(opened("2024-09-10"), informed("2024-09-14"), fined("2024-09-25", "200"), delivered(deliveredOn));
        // then
        assertThat(penalty.findings()).hasSize(findings).allMatch(finding -> finding.equals("PEN-061 SOFT 3,4"));
    }

    @ParameterizedTest
    @CsvSource({
        "350524, 2023-01-31, ''",
        "350524, 2023-02-01, TS-11",
        "510104, 2023-01-31, ''",
        "510104, 2023-02-01, TS-05"
    })
    void a_penalty_is_disclosed_within_seven_working_days_everywhere(String division, String on, String late) {
        // given
        ACase penalty =
                aSummaryPenalty().in(division).with(opened("2023-01-17"), fined("2023-01-17", "200"), disclosed(on));
        // then
        assertThat(penalty.findings()).isEqualTo(late.isEmpty() ? List.of() : List.of(late + " SOFT 2,3"));
    }

    @ParameterizedTest
    @CsvSource({"350524, 2023-02-01, TS-11", "510104, 2023-02-17, ''", "510104, 2023-02-20, TS-04"})
    void compulsion_has_seven_working_days_in_fujian_and_twenty_elsewhere(String division, String on, String late) {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .in(division)
                .with(opened("2023-01-17"), seized("2023-01-17"), released("2023-01-18"), disclosed(on));
        // then
        assertThat(measure.findings()).isEqualTo(late.isEmpty() ? List.of() : List.of(late + " SOFT 2,4"));
    }

    @ParameterizedTest
    @CsvSource({"350524, 2023-02-17, 0", "350524, 2023-02-20, 1"})
    void an_inspection_has_twenty_working_days_in_fujian_too(String division, String on, int findings) {
        // given
        ACase inspection = ACase.of(CaseKind.INSPECTION)
                .in(division)
                .with(opened("2023-01-16"), inspected("2023-01-17", LIN, CHEN), disclosed(on));
        // then
        assertThat(inspection.findings()).hasSize(findings).allMatch(finding -> finding.equals("TS-04 SOFT 2,3"));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31, ''", "2026-01-01, 'TS-05p HARD 2,3'"})
    void the_police_must_not_disclose_from_the_day_their_law_seals_the_records(String decidedOn, String finding) {
        // given
        ACase penalty = aSummaryPenalty()
                .inField("police")
                .with(opened(decidedOn), fined(decidedOn, "200"), disclosed(decidedOn));
        // then
        assertThat(String.join(";", penalty.findings())).isEqualTo(finding);
    }

    @Test
    void the_police_have_thirty_days_instead_of_ninety_and_two_days_for_delivery() {
        // given
        ACase penalty = aPenalty()
                .inField("police")
                .with(
                        opened("2026-03-02"),
                        informed("2026-03-10"),
                        fined("2026-04-10", "500"),
                        delivered("2026-04-14"));
        // then
        assertThat(penalty.findings()).containsExactly("PEN-060p SOFT 1,3", "PEN-061p SOFT 3,4");
    }

    @Test
    void a_decision_not_to_penalise_need_not_be_disclosed() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), exempted("2022-03-10"));
        // then
        assertThat(penalty.judged().limits())
                .extracting(limit -> limit.deadline().limit().id())
                .containsExactly("PEN-060", "PEN-061");
    }

    @Test
    void a_refused_licence_need_not_be_disclosed_and_a_granted_one_must_be() {
        // given
        ACase refused = ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"), licensed("2022-03-03", Grant.REFUSED));
        ACase granted = ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"), licensed("2022-03-03", Grant.GRANTED));
        // then
        assertThat(refused.judged().limits()).hasSize(1);
        assertThat(granted.judged().limits())
                .extracting(limit -> limit.deadline().limit().id())
                .containsExactly("LIC-042", "LIC-044", "TS-11");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-30, 0", "2022-03-31, 1"})
    void twenty_working_days_for_a_licence(String decidedOn, int findings) {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"), licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 1,2"));
    }

    @Test
    void a_seizure_ends_on_the_thirtieth_day_even_in_a_holiday() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(opened("2026-01-20"), seized("2026-01-20"), released("2026-02-20"));
        // then
        assertThat(measure.judged().limits().getFirst().deadline().due()).isEqualTo("2026-02-19");
        assertThat(measure.findings()).containsExactly("COE-025 SOFT 2,3");
    }

    @Test
    void a_freezing_has_two_limits_of_its_own() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(opened("2022-03-02"), ordered("2022-03-02", MeasureKind.FREEZING, LIN, CHEN));
        // then
        assertThat(measure.judged().limits())
                .extracting(limit -> limit.deadline().limit().id())
                .containsExactly("COE-032", "COE-031", "TS-11");
    }

    @Test
    void a_limit_that_is_not_met_yet_runs_and_is_not_held_against_the_case() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"));
        // when
        RunningLimit limit = penalty.judged().limits().getFirst();
        // then
        assertThat(limit.metOn()).isNull();
        assertThat(limit.startStep()).isEqualTo(1);
        assertThat(limit.deadline().start()).isEqualTo(LocalDate.parse("2022-03-02"));
        assertThat(penalty.findings()).isEmpty();
    }

    @Test
    void a_day_in_a_year_without_holiday_notice_is_provisional() {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2026-12-29"), fined("2026-12-29", "200"));
        // then
        assertThat(penalty.judged().limits())
                .isNotEmpty()
                .allMatch(limit -> limit.deadline().provisional());
    }

    @Test
    void the_objection_says_how_the_day_was_counted() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-06-01", "5000"));
        // then
        assertThat(penalty.judged().objections().getFirst().detail()).contains("2022-05-31", "2022-06-01", "行政处罚法第60条");
    }

    @Test
    void what_an_annulled_decision_asked_for_is_not_due_any_more() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000"));
        assertThat(openLimits(penalty)).containsExactlyInAnyOrder("PEN-061", "TS-11");
        // when
        penalty.with(annulled("2022-03-21"));
        // then
        assertThat(openLimits(penalty)).isEmpty();
    }

    @Test
    void what_an_annulled_measure_holds_is_still_to_be_given_back_in_its_term() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(opened("2022-03-02"), seized("2022-03-02"), annulled("2022-03-21"));
        // then
        assertThat(openLimits(measure)).contains("COE-025");
    }

    private static DecisionAnnulled annulled(String on) {
        return new DecisionAnnulled(LocalDate.parse(on), List.of(), null, "县人民政府");
    }
}
