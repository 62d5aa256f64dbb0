package org.mingjian.cases.compulsion;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.statute.ExcludedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.compulsion.CompulsionSteps.courtAsked;
import static org.mingjian.cases.compulsion.CompulsionSteps.demanded;
import static org.mingjian.cases.compulsion.CompulsionSteps.executionDecided;
import static org.mingjian.cases.compulsion.CompulsionSteps.goesOn;
import static org.mingjian.cases.compulsion.CompulsionSteps.stopped;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.opened;

/** When an agency without power of its own may ask the court, and until when. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CourtExecutionRulesTest {

    @ParameterizedTest
    @CsvSource({"2022-09-16, 'COE-054 HARD 2,3'", "2022-09-19, ''"})
    void ten_working_days_over_the_mid_autumn_festival_pass_after_the_demand(String askedOn, String finding) {
        // given
        ACase execution = anExecution().with(demanded("2022-09-01"), courtAsked(askedOn));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @Test
    void one_demand_that_had_its_time_is_enough() {
        // given
        ACase execution = anExecution().with(demanded("2022-09-01"), demanded("2022-09-15"), courtAsked("2022-09-19"));
        // then
        assertThat(execution.findings()).isEmpty();
    }

    @Test
    void the_court_is_not_asked_without_a_demand() {
        // given
        ACase execution = anExecution().with(courtAsked("2022-09-19"));
        // then
        assertThat(execution.findings()).containsExactly("COE-054 HARD 2");
    }

    @ParameterizedTest
    @CsvSource({"2022-09-01, 'COE-053e SOFT 2,4'", "2022-09-02, ''", "2022-12-01, ''", "2022-12-02, 'COE-053 HARD 2,4'"
    })
    void the_court_is_asked_in_the_three_months_behind_the_six_of_remedy(String askedOn, String finding) {
        // given
        ACase execution = anExecution().with(delivered("2022-03-01"), demanded("2022-08-01"), courtAsked(askedOn));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2022-10-10, 'COE-053e SOFT 2,6'", "2023-01-10, ''", "2023-01-11, 'COE-053 HARD 2,6'"})
    void the_three_months_wait_for_the_end_of_a_litigation(String askedOn, String finding) {
        // given
        ACase execution = anExecution()
                .with(delivered("2022-03-01"), stopped("2022-05-05", ExcludedTime.LITIGATION), demanded("2022-08-01"))
                .with(goesOn("2022-10-10", ExcludedTime.LITIGATION), courtAsked(askedOn));
        // then
        assertThat(String.join(";", execution.findings())).isEqualTo(finding);
    }

    @Test
    void the_delivery_of_the_decision_to_execute_starts_no_period_of_remedy_for_the_court() {
        // given
        ACase execution = anExecution()
                .with(demanded("2022-03-01"), executionDecided("2022-03-20", ExecutionMeans.COURT))
                .with(delivered("2022-03-21"), courtAsked("2022-12-30"));
        // then
        assertThat(execution.findings()).isEmpty();
    }

    private static ACase anExecution() {
        return ACase.of(CaseKind.COMPULSORY_EXECUTION).with(opened("2022-02-28"));
    }
}
