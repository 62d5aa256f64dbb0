package org.mingjian.cases.compulsion;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.statute.ExcludedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.compulsion.CompulsionSteps.extended;
import static org.mingjian.cases.compulsion.CompulsionSteps.goesOn;
import static org.mingjian.cases.compulsion.CompulsionSteps.listed;
import static org.mingjian.cases.compulsion.CompulsionSteps.recorded;
import static org.mingjian.cases.compulsion.CompulsionSteps.stopped;
import static org.mingjian.cases.compulsion.CompulsionSteps.transferred;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.ordered;
import static org.mingjian.cases.testing.Steps.released;
import static org.mingjian.cases.testing.Steps.seized;

/** How long property may be held, and what follows behind the term. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseRulesTest {

    @ParameterizedTest
    @CsvSource({"2022-04-30, 0", "2022-05-01, 1"})
    void one_extension_makes_sixty_days_of_thirty(String releasedOn, int findings) {
        // given
        ACase measure = seizure().with(extended("2022-03-31"), released(releasedOn));
        // then
        assertThat(measure.findings()).hasSize(findings).allMatch(finding -> finding.equals("COE-025 SOFT 2,6"));
    }

    @Test
    void a_second_extension_is_forbidden_and_so_is_one_behind_the_term() {
        // given
        ACase second = seizure().with(extended("2022-03-30"), extended("2022-04-29"));
        ACase late = seizure().with(extended("2022-04-01"));
        // then
        assertThat(second.findings()).containsExactly("COE-025 HARD 2,6");
        assertThat(late.findings()).containsExactly("COE-025 HARD 2,5");
    }

    @ParameterizedTest
    @CsvSource({"ASSAY, 2022-04-05, 0", "ASSAY, 2022-04-06, 1", "EXPERT_EVALUATION, 2022-04-01, 1"})
    void time_in_the_laboratory_does_not_count(ExcludedTime reason, String releasedOn, int findings) {
        // given
        ACase measure =
                seizure().with(stopped("2022-03-05", reason), goesOn("2022-03-09", reason), released(releasedOn));
        // then
        assertThat(measure.findings()).hasSize(findings).allMatch(finding -> finding.equals("COE-025 SOFT 2,7"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-31, ''", "2022-04-01, 'COE-028 HARD 2,5'"})
    void no_file_is_closed_while_property_is_held_behind_the_term(String closedOn, String finding) {
        // given
        ACase measure = seizure().with(closed(closedOn));
        // then
        assertThat(String.join(";", measure.findings())).isEqualTo(finding);
    }

    @Test
    void an_extension_taken_in_time_counts_there_too_and_one_taken_late_does_not() {
        // given
        ACase inTime = seizure().with(extended("2022-03-31"), closed("2022-04-30"));
        ACase late = seizure().with(extended("2022-04-01"), closed("2022-04-02"));
        // then
        assertThat(inTime.findings()).isEmpty();
        assertThat(late.findings()).containsExactly("COE-028 HARD 2,6", "COE-025 HARD 2,5");
    }

    @Test
    void a_release_however_late_opens_the_way_to_the_closure() {
        // given
        ACase measure = seizure().with(released("2022-06-01"), closed("2022-06-01"));
        // then
        assertThat(measure.findings()).containsExactly("COE-025 SOFT 2,5");
    }

    @Test
    void what_was_handed_over_with_the_case_is_not_held_any_more() {
        // given
        ACase measure = seizure().with(transferred("2022-03-20"), closed("2022-06-01"));
        // then
        assertThat(measure.findings()).isEmpty();
    }

    @Test
    void frozen_money_is_free_by_law_so_its_missing_release_is_only_noted() {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(opened("2022-03-01"), ordered("2022-03-01", MeasureKind.FREEZING, LIN, CHEN))
                .with(closed("2022-04-01"));
        // then
        assertThat(measure.findings()).containsExactly("COE-033 SOFT 2,3");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-07, ''", "2022-03-08, 'COE-031 SOFT 2,3'"})
    void the_decision_to_freeze_is_delivered_within_three_working_days(String deliveredOn, String finding) {
        // given
        ACase measure = ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(opened("2022-03-02"), ordered("2022-03-02", MeasureKind.FREEZING, LIN, CHEN))
                .with(delivered(deliveredOn));
        // then
        assertThat(String.join(";", measure.findings())).isEqualTo(finding);
    }

    /** Four steps: opened, seized, listed and recorded on one day, whose thirty days end on 31 March. */
    private static ACase seizure() {
        return ACase.of(CaseKind.COMPULSORY_MEASURE)
                .with(opened("2022-03-01"), seized("2022-03-01"), listed("2022-03-01"), recorded("2022-03-01"));
    }
}
