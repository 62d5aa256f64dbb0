package org.mingjian.cases.otheract;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.ApplicationRefused;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.contract.cases.Retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.levied;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.received;
import static org.mingjian.cases.testing.Steps.reviewed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherActRulesTest {

    @Test
    void a_levy_without_review_stands_because_not_every_levy_is_major() {
        // given
        ACase levy = ACase.of(CaseKind.LEVY).with(opened("2022-03-01"), levied("2022-03-02", "1200"));
        // then
        assertThat(levy.findings()).isEmpty();
    }

    @Test
    void a_levy_behind_a_review_that_names_problems_is_forbidden() {
        // given
        ACase levy = ACase.of(CaseKind.LEVY)
                .with(opened("2022-03-01"), reviewed("2022-03-01", LegalReviewOpinion.PROBLEMS))
                .with(levied("2022-03-02", "1200"));
        // then
        assertThat(levy.findings()).containsExactly("TS-40 HARD 2,3");
    }

    @ParameterizedTest
    @CsvSource({"350524, 2022-03-31, ''", "350524, 2022-04-01, 'PEN-031 SOFT 1,2'", "510104, 2022-04-01, ''"})
    void fujian_gives_thirty_days_where_no_law_sets_a_time(String division, String decidedOn, String finding) {
        // given
        ACase levy = ACase.of(CaseKind.LEVY).in(division).with(opened("2022-03-01"), levied(decidedOn, "1200"));
        // then
        assertThat(String.join(";", levy.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2022-05-05, ''", "2022-05-06, 'PEN-031 SOFT 1,3'"})
    void and_thirty_more_once_which_may_end_behind_the_labour_day(String decidedOn, String finding) {
        // given
        ACase levy =
                ACase.of(CaseKind.LEVY).with(opened("2022-03-01"), extended("2022-03-31"), levied(decidedOn, "1200"));
        // then
        assertThat(String.join(";", levy.findings())).isEqualTo(finding);
    }

    @Test
    void the_time_runs_from_the_acceptance_and_not_once_more_from_the_opening() {
        // given
        ACase confirmation = ACase.of(CaseKind.CONFIRMATION).with(received("2022-03-01"), accepted("2022-03-02"));
        // then
        assertThat(confirmation.judged().limits()).hasSize(1).first().satisfies(limit -> {
            assertThat(limit.deadline().limit().id()).isEqualTo("PEN-031");
            assertThat(limit.startStep()).isEqualTo(2);
        });
    }

    @Test
    void an_application_turned_away_ends_the_matter_with_nothing_due() {
        // given
        ACase confirmation = ACase.of(CaseKind.CONFIRMATION)
                .with(received("2022-03-01"), refused("2022-03-02"), closed("2022-03-03"), archived("2022-03-04"));
        // then
        assertThat(confirmation.judged().stage()).isEqualTo("ARCHIVED");
        assertThat(confirmation.findings()).isEmpty();
        assertThat(confirmation.judged().limits()).isEmpty();
    }

    private static LimitExtended extended(String on) {
        return new LimitExtended(LocalDate.parse(on), List.of(), null, null, "局长");
    }

    private static ApplicationRefused refused(String on) {
        return new ApplicationRefused(LocalDate.parse(on), List.of(), null);
    }

    private static CaseArchived archived(String on) {
        return new CaseArchived(LocalDate.parse(on), List.of(), null, Retention.TEN_YEARS);
    }
}
