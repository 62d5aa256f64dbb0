package org.mingjian.cases.licence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.licence.LicenceSteps.examinedBy;
import static org.mingjian.cases.licence.LicenceSteps.hearingHeldBy;
import static org.mingjian.cases.licence.LicenceSteps.hearingNotified;
import static org.mingjian.cases.licence.LicenceSteps.hearingOffered;
import static org.mingjian.cases.licence.LicenceSteps.hearingRequested;
import static org.mingjian.cases.licence.LicenceSteps.hearingWaived;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.licensed;
import static org.mingjian.cases.testing.Steps.reviewed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceHearingRulesTest {

    @ParameterizedTest
    @CsvSource({"2022-03-10, 'LIC-047d HARD 2,3'", "2022-03-11, ''"})
    void five_working_days_to_ask_for_a_hearing_must_have_passed(String decidedOn, String finding) {
        // given
        ACase licence = accepting().with(hearingOffered("2022-03-03"), licensed(decidedOn, Grant.GRANTED));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
    }

    @Test
    void nobody_waits_for_a_hearing_that_was_not_offered_or_was_waived() {
        // given
        ACase notOffered = accepting().with(informed("2022-03-03"), licensed("2022-03-04", Grant.GRANTED));
        ACase waived = accepting()
                .with(hearingOffered("2022-03-03"), hearingWaived("2022-03-04"), licensed("2022-03-04", Grant.GRANTED));
        // then
        assertThat(notOffered.findings()).isEmpty();
        assertThat(waived.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, 'LIC-047 HARD 3,4'", "2022-03-11, ''"})
    void whoever_asked_within_five_working_days_is_heard_before_the_decision(String requestedOn, String finding) {
        // given
        ACase licence = accepting()
                .with(
                        hearingOffered("2022-03-03"),
                        hearingRequested(requestedOn),
                        licensed("2022-03-18", Grant.REFUSED));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"2022-04-02, 0", "2022-04-06, 1"})
    void a_hearing_is_held_within_twenty_working_days_of_the_request(String heldOn, int findings) {
        // given
        ACase licence = accepting()
                .with(hearingOffered("2022-03-03"), hearingRequested("2022-03-07"))
                .with(hearingNotified("2022-03-08", heldOn), hearingHeldBy(heldOn, WANG));
        // then
        assertThat(licence.findings()).hasSize(findings).allMatch(finding -> finding.equals("LIC-047b SOFT 3,5"));
    }

    @ParameterizedTest
    @CsvSource({"2022-03-10, ''", "2022-03-11, 'LIC-048 HARD 3,4'"})
    void its_time_and_place_are_told_seven_working_days_before(String notifiedOn, String finding) {
        // given
        ACase licence = accepting()
                .with(hearingRequested("2022-03-07"), hearingNotified(notifiedOn, "2022-03-21"))
                .with(hearingHeldBy("2022-03-21", WANG), reviewed("2022-03-21", LegalReviewOpinion.AGREED))
                .with(licensed("2022-03-22", Grant.REFUSED));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
    }

    @Test
    void a_reported_hearing_without_a_reported_notice_is_softly_objected_to() {
        // given
        ACase licence = accepting().with(hearingRequested("2022-03-07"), hearingHeldBy("2022-03-21", WANG));
        // then
        assertThat(licence.findings()).containsExactly("LIC-048 SOFT 3");
    }

    @Test
    void the_host_is_not_one_of_those_who_examined() {
        // given
        ACase same = accepting()
                .with(examinedBy("2022-03-03", LIN, CHEN), hearingRequested("2022-03-07"))
                .with(hearingNotified("2022-03-08", "2022-03-21"), hearingHeldBy("2022-03-21", LIN));
        ACase other = accepting()
                .with(examinedBy("2022-03-03", LIN, CHEN), hearingRequested("2022-03-07"))
                .with(hearingNotified("2022-03-08", "2022-03-21"), hearingHeldBy("2022-03-21", WANG));
        // then
        assertThat(same.findings()).containsExactly("LIC-048h HARD 2,5");
        assertThat(other.findings()).isEmpty();
    }

    @Test
    void whoever_hosted_does_not_go_on_to_examine() {
        // given
        ACase licence = accepting()
                .with(hearingRequested("2022-03-07"), hearingNotified("2022-03-08", "2022-03-21"))
                .with(hearingHeldBy("2022-03-21", LIN), examinedBy("2022-03-22", LIN, CHEN));
        // then
        assertThat(licence.findings()).contains("LIC-048h HARD 4,5");
    }

    private static ACase accepting() {
        return ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"));
    }
}
