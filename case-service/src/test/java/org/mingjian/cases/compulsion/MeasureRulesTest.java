package org.mingjian.cases.compulsion;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.timeline.Severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.compulsion.CompulsionSteps.approved;
import static org.mingjian.cases.compulsion.CompulsionSteps.listed;
import static org.mingjian.cases.compulsion.CompulsionSteps.recorded;
import static org.mingjian.cases.compulsion.CompulsionSteps.seizedOnTheSpot;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.ordered;
import static org.mingjian.cases.testing.Steps.released;
import static org.mingjian.cases.testing.Steps.reviewed;
import static org.mingjian.cases.testing.Steps.seized;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasureRulesTest {

    @ParameterizedTest
    @CsvSource({"2022-03-02, 0", "2022-03-01, 1"})
    void a_measure_needs_two_officers_certified_on_its_day(String lastDay, int findings) {
        // given
        ACase measure =
                aMeasure().certified(LIN, "2020-01-01", lastDay).with(opened("2022-03-02"), seized("2022-03-02"));
        // then
        assertThat(measure.findings()).hasSize(findings).allMatch(finding -> finding.equals("COE-018 HARD 2"));
    }

    @Test
    void a_third_officer_without_certificate_is_a_hint() {
        // given
        ACase measure =
                aMeasure().with(opened("2022-03-02"), ordered("2022-03-02", MeasureKind.SEALING, LIN, CHEN, WANG));
        // then
        assertThat(measure.findings()).containsExactly("OFF-02m SOFT 2");
    }

    @Test
    void a_measure_behind_a_review_that_names_problems_is_forbidden() {
        // given
        ACase measure = aMeasure()
                .with(opened("2022-03-02"), reviewed("2022-03-02", LegalReviewOpinion.PROBLEMS), seized("2022-03-03"));
        // then
        assertThat(measure.findings()).containsExactly("TS-40 HARD 2,3");
    }

    @Test
    void a_measure_is_approved_before_it_is_decided() {
        // given
        ACase approved = aMeasure().with(approved("2022-03-01"), seized("2022-03-01"));
        ACase never = aMeasure().with(seized("2022-03-01"));
        ACase behind = aMeasure().with(opened("2022-03-01"), seized("2022-03-01"), approved("2022-03-01"));
        // then
        assertThat(approved.findings()).isEmpty();
        assertThat(never.findings()).containsExactly("COE-018a HARD 1");
        assertThat(behind.findings()).containsExactly("COE-018a HARD 2");
    }

    @Test
    void where_no_approval_is_reported_the_opening_of_the_file_stands_for_it() {
        // given
        ACase measure = aMeasure().with(opened("2022-03-01"), seized("2022-03-01"), released("2022-03-05"));
        // then
        assertThat(measure.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-05, ''", "2022-03-06, 'COE-019 SOFT 1,2'"})
    void a_measure_on_the_spot_is_approved_within_a_day_even_over_the_weekend(String approvedOn, String finding) {
        // given
        ACase measure = aMeasure().with(seizedOnTheSpot("2022-03-04"), approved(approvedOn));
        // then
        assertThat(String.join(";", measure.findings())).isEqualTo(finding);
    }

    @Test
    void a_measure_on_the_spot_that_was_never_approved_is_held_against_the_closed_file() {
        // given
        ACase measure = aMeasure()
                .with(seizedOnTheSpot("2022-03-04"), listed("2022-03-04"), recorded("2022-03-04"))
                .with(released("2022-03-05"), closed("2022-03-07"));
        // then
        assertThat(measure.findings()).containsExactly("COE-019 SOFT 1,5");
    }

    @Test
    void the_inventory_is_handed_over_together_with_the_decision() {
        // given
        ACase before = aMeasure()
                .with(opened("2022-03-01"), seized("2022-03-01"), listed("2022-03-01"), delivered("2022-03-01"));
        ACase without = aMeasure().with(opened("2022-03-01"), seized("2022-03-01"), delivered("2022-03-01"));
        // then
        assertThat(before.findings()).isEmpty();
        assertThat(without.findings()).containsExactly("COE-024 HARD 2,3");
    }

    @Test
    void no_inventory_belongs_to_a_measure_that_takes_nothing() {
        // given
        ACase measure = aMeasure()
                .with(opened("2022-03-01"), ordered("2022-03-01", MeasureKind.OTHER, LIN, CHEN))
                .with(delivered("2022-03-01"), released("2022-03-02"), closed("2022-03-03"));
        // then
        assertThat(measure.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-01, ''", "2022-03-02, 'COE-024t SOFT 2,3'"})
    void the_inventory_is_made_on_the_day_of_the_measure(String listedOn, String finding) {
        // given
        ACase measure =
                aMeasure().with(opened("2022-03-01"), seized("2022-03-01"), listed(listedOn), delivered("2022-03-02"));
        // then
        assertThat(String.join(";", measure.findings())).isEqualTo(finding);
    }

    @Test
    void a_release_is_never_held_up_by_a_missing_inventory() {
        // given
        ACase measure = aMeasure().with(opened("2022-03-01"), seized("2022-03-01"), released("2022-04-02"));
        // then
        assertThat(measure.judged().objections()).noneMatch(objection -> objection.severity() == Severity.HARD);
    }

    @Test
    void a_file_closed_with_neither_papers_nor_recording_lacks_both() {
        // given
        ACase measure = aMeasure()
                .with(opened("2022-03-01"), seized("2022-03-01"), released("2022-03-05"), closed("2022-03-06"));
        // then
        assertThat(measure.findings()).containsExactly("COE-024t SOFT 2,4", "TS-22 SOFT 2,4");
    }

    @ParameterizedTest
    @CsvSource({"SEALING, 1", "SEIZURE, 1", "FREEZING, 0", "LIBERTY_RESTRICTION, 0", "OTHER, 0"})
    void what_takes_property_is_recorded(MeasureKind kind, int findings) {
        // given
        ACase measure = aMeasure()
                .with(opened("2022-03-01"), ordered("2022-03-01", kind, LIN, CHEN), listed("2022-03-01"))
                .with(released("2022-03-05"), closed("2022-03-06"));
        // then
        assertThat(measure.findings()).hasSize(findings).allMatch(finding -> finding.equals("TS-22 SOFT 2,5"));
    }

    private static ACase aMeasure() {
        return ACase.of(CaseKind.COMPULSORY_MEASURE);
    }
}
