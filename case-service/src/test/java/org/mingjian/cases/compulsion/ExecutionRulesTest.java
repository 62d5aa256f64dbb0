package org.mingjian.cases.compulsion;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.ExecutionMeans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.compulsion.CompulsionSteps.carriedOut;
import static org.mingjian.cases.compulsion.CompulsionSteps.carriedOutAt;
import static org.mingjian.cases.compulsion.CompulsionSteps.demanded;
import static org.mingjian.cases.compulsion.CompulsionSteps.executionDecided;
import static org.mingjian.cases.testing.Steps.opened;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExecutionRulesTest {

    @ParameterizedTest
    @CsvSource({
        "TRANSFER, COE-035 HARD 2",
        "DISPOSAL, COE-035 HARD 2",
        "RESTORATION, COE-035 HARD 2",
        "OTHER, COE-035 HARD 2",
        "SUBSTITUTE_PERFORMANCE, COE-035s SOFT 2",
        "ADDITIONAL_FINE, ''",
        "COURT, ''"
    })
    void execution_without_a_demand_is_forbidden_where_the_law_knows_no_other_way(
            ExecutionMeans means, String finding) {
        // given
        ACase execution = anExecution().with(executionDecided("2022-09-14", means));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @Test
    void execution_behind_a_demand_stands_and_one_before_it_does_not() {
        // given
        ACase behind =
                anExecution().with(demanded("2022-09-01"), executionDecided("2022-09-14", ExecutionMeans.RESTORATION));
        ACase before =
                anExecution().with(executionDecided("2022-09-01", ExecutionMeans.RESTORATION), demanded("2022-09-14"));
        // then
        assertThat(behind.findings()).isEmpty();
        assertThat(before.findings()).containsExactly("COE-035 HARD 2");
    }

    @ParameterizedTest
    @CsvSource({"2022-09-05, ''", "2022-09-06, 'COE-051 HARD 3,5'"})
    void three_working_days_before_others_perform_the_party_is_asked_again(String demandedOn, String finding) {
        // given
        ACase execution = anExecution()
                .with(demanded("2022-08-15"), executionDecided("2022-09-01", ExecutionMeans.SUBSTITUTE_PERFORMANCE))
                .with(demanded(demandedOn), carriedOut("2022-09-08"));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @Test
    void the_demand_before_the_decision_is_not_the_one_before_performance_on_behalf() {
        // given
        ACase asked = anExecution()
                .with(demanded("2022-08-15"), executionDecided("2022-09-01", ExecutionMeans.SUBSTITUTE_PERFORMANCE))
                .with(carriedOut("2022-09-08"));
        ACase urgent = anExecution()
                .with(demanded("2022-08-15"), executionDecided("2022-09-01", ExecutionMeans.SUBSTITUTE_PERFORMANCE))
                .with(carriedOutAt("2022-09-08", 10, true));
        // then
        assertThat(asked.findings()).containsExactly("COE-051 HARD 3,4");
        assertThat(urgent.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, false, COE-043 HARD 4", "6, false, ''", "21, false, ''", "22, false, COE-043 HARD 4", "23, true, ''"
    })
    void nothing_is_executed_between_ten_at_night_and_six(int hour, boolean emergency, String finding) {
        // given
        ACase execution = decided().with(carriedOutAt("2022-09-27", hour, emergency));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-09-30, ''",
        "2022-10-01, COE-043 HARD 4",
        "2022-10-07, COE-043 HARD 4",
        "2022-10-08, ''",
        "2022-10-15, COE-043w SOFT 4"
    })
    void nothing_is_executed_on_a_holiday_and_a_plain_weekend_is_a_hint(String on, String finding) {
        // given
        ACase execution = decided().with(carriedOut(on));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2024-05-02, COE-043 HARD 1", "2025-05-02, COE-043 HARD 1"})
    void a_rest_day_of_the_notice_binds_as_a_festival_day_does(String on, String finding) {
        // given
        ACase execution = ACase.of(CaseKind.COMPULSORY_EXECUTION).with(carriedOut(on));
        // then
        assertThat(execution.findings()).contains(finding);
    }

    @Test
    void an_emergency_knows_no_holiday() {
        // given
        ACase execution = decided().with(carriedOutAt("2022-10-01", 3, true));
        // then
        assertThat(execution.findings()).isEmpty();
    }

    private static ACase anExecution() {
        return ACase.of(CaseKind.COMPULSORY_EXECUTION).with(opened("2022-08-01"));
    }

    private static ACase decided() {
        return anExecution().with(demanded("2022-09-01"), executionDecided("2022-09-20", ExecutionMeans.RESTORATION));
    }
}
