package org.mingjian.cases.licence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.statute.ExcludedTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.licence.LicenceSteps.acceptedPromising;
import static org.mingjian.cases.licence.LicenceSteps.extended;
import static org.mingjian.cases.licence.LicenceSteps.goesOn;
import static org.mingjian.cases.licence.LicenceSteps.materialsCorrected;
import static org.mingjian.cases.licence.LicenceSteps.materialsRequested;
import static org.mingjian.cases.licence.LicenceSteps.notAccepted;
import static org.mingjian.cases.licence.LicenceSteps.stopped;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.licensed;
import static org.mingjian.cases.testing.Steps.received;

/** From when the twenty working days for a licence run, how long they are, and what was promised beside them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DecisionClockTest {

    @ParameterizedTest
    @CsvSource({"2022-04-06, 0", "2022-04-07, 1"})
    void an_acceptance_on_the_fifth_working_day_starts_the_twenty(String decidedOn, int findings) {
        // given
        ACase licence =
                aLicence().with(received("2022-03-01"), accepted("2022-03-08"), licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 2,3"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-29, 0", "2022-03-30, 1"})
    void an_acceptance_on_the_sixth_leaves_them_running_from_the_receipt(String decidedOn, int findings) {
        // given
        ACase licence =
                aLicence().with(received("2022-03-01"), accepted("2022-03-09"), licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 1,3"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-29, 0", "2022-03-30, 1"})
    void an_application_that_was_never_answered_counts_as_accepted_since_its_receipt(String decidedOn, int findings) {
        // given
        ACase licence = aLicence().with(received("2022-03-01"), licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 1,2"));
    }

    @ParameterizedTest
    @CsvSource({"2022-04-11, 0", "2022-04-12, 1"})
    void with_corrected_materials_they_run_from_the_correction(String decidedOn, int findings) {
        // given
        ACase licence = aLicence()
                .with(received("2022-03-01"), materialsRequested("2022-03-08"), materialsCorrected("2022-03-11"))
                .with(licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 3,4"));
    }

    @Test
    void while_the_applicant_has_materials_to_hand_in_nothing_runs_for_the_decision() {
        // given
        ACase licence = aLicence().with(received("2022-03-01"), materialsRequested("2022-03-08"));
        // then
        assertThat(licence.judged().limits())
                .extracting(limit -> limit.deadline().limit().id())
                .containsExactly("LIC-032");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-08, ''", "2022-03-09, 'LIC-032 SOFT 1,2'"})
    void materials_are_asked_for_within_five_working_days_or_it_counts_as_accepted(String on, String finding) {
        // given
        ACase licence = aLicence().with(received("2022-03-01"), materialsRequested(on));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
    }

    @Test
    void materials_asked_for_too_late_do_not_stop_the_time_for_the_decision() {
        // given
        ACase licence = aLicence()
                .with(received("2022-03-01"), materialsRequested("2022-03-09"), materialsCorrected("2022-03-20"))
                .with(accepted("2022-03-21"), licensed("2022-03-30", Grant.GRANTED));
        // then
        assertThat(licence.findings()).containsExactly("LIC-032 SOFT 1,2", "LIC-042 SOFT 1,5");
    }

    @ParameterizedTest
    @CsvSource({"2022-03-08, ''", "2022-03-09, 'LIC-032 SOFT 1,2'"})
    void an_application_that_counts_as_accepted_can_no_longer_be_turned_away(String on, String finding) {
        // given
        ACase licence = aLicence().with(received("2022-03-01"), notAccepted(on));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
        assertThat(licence.judged().stage()).isEqualTo("ENDED");
    }

    @ParameterizedTest
    @CsvSource({"2022-04-14, 0", "2022-04-15, 1"})
    void one_extension_gives_ten_working_days_more(String decidedOn, int findings) {
        // given
        ACase licence =
                aLicence().with(accepted("2022-03-02"), extended("2022-03-30"), licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 1,3"));
    }

    @Test
    void a_second_extension_and_one_behind_the_end_are_forbidden() {
        // given
        ACase second = aLicence().with(accepted("2022-03-02"), extended("2022-03-10"), extended("2022-03-11"));
        ACase late = aLicence().with(accepted("2022-03-02"), extended("2022-03-31"));
        // then
        assertThat(second.findings()).containsExactly("LIC-042 HARD 1,3");
        assertThat(late.findings()).containsExactly("LIC-042 HARD 1,2");
    }

    @ParameterizedTest
    @CsvSource({"EXPERT_EVALUATION, 2022-04-06, 0", "EXPERT_EVALUATION, 2022-04-07, 1", "SUSPENSION, 2022-03-31, 1"})
    void times_the_law_takes_out_do_not_count_and_others_do(ExcludedTime reason, String decidedOn, int findings) {
        // given
        ACase licence = aLicence()
                .with(accepted("2022-03-02"), stopped("2022-03-07", reason), goesOn("2022-03-10", reason))
                .with(licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-042 SOFT 1,4"));
    }

    @ParameterizedTest
    @CsvSource({
        "2022-03-09, ''",
        "2022-03-10, 'LIC-042p SOFT 1,2'",
        "2022-03-30, 'LIC-042p SOFT 1,2'",
        "2022-03-31, 'LIC-042 SOFT 1,2'"
    })
    void a_missed_promise_is_one_thing_and_a_missed_limit_another(String decidedOn, String finding) {
        // given
        ACase licence = aLicence().with(acceptedPromising("2022-03-02", 5), licensed(decidedOn, Grant.REFUSED));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
    }

    @Test
    void a_promise_no_shorter_than_the_law_is_none() {
        // given
        ACase licence = aLicence().with(acceptedPromising("2022-03-02", 20), licensed("2022-03-31", Grant.REFUSED));
        // then
        assertThat(licence.findings()).containsExactly("LIC-042 SOFT 1,2");
    }

    private static ACase aLicence() {
        return ACase.of(CaseKind.LICENCE);
    }
}
