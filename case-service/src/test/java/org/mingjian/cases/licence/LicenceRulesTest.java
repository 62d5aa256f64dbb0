package org.mingjian.cases.licence;

import java.util.List;

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
import static org.mingjian.cases.licence.LicenceSteps.cancelled;
import static org.mingjian.cases.licence.LicenceSteps.examinedBy;
import static org.mingjian.cases.licence.LicenceSteps.extensionAppliedFor;
import static org.mingjian.cases.licence.LicenceSteps.materialsCorrected;
import static org.mingjian.cases.licence.LicenceSteps.materialsRequested;
import static org.mingjian.cases.licence.LicenceSteps.withdrawn;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.licensed;
import static org.mingjian.cases.testing.Steps.received;
import static org.mingjian.cases.testing.Steps.reviewed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LicenceRulesTest {

    @Test
    void a_licence_granted_told_and_disclosed_in_time_is_in_order() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(received("2022-03-01"), accepted("2022-03-02"), licensed("2022-03-15", Grant.GRANTED))
                .with(delivered("2022-03-16"), disclosed("2022-03-17"), closed("2022-03-18"));
        // then
        assertThat(licence.findings()).isEmpty();
    }

    @Test
    void no_officers_are_asked_for_because_the_law_asks_for_staff() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"), licensed("2022-03-03", Grant.REFUSED));
        // then
        assertThat(licence.findings()).isEmpty();
    }

    @Test
    void a_licence_behind_a_review_that_names_problems_is_forbidden() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(accepted("2022-03-02"), reviewed("2022-03-03", LegalReviewOpinion.PROBLEMS))
                .with(licensed("2022-03-04", Grant.GRANTED));
        // then
        assertThat(licence.findings()).containsExactly("TS-40 HARD 2,3");
    }

    @ParameterizedTest
    @CsvSource({"1, LIC-034 SOFT 2", "2, ''", "0, ''"})
    void an_examination_on_site_names_two_of_the_staff_or_nobody(int named, String finding) {
        // given
        String[] staff = List.of("受理科甲", "受理科乙").subList(0, named).toArray(String[]::new);
        ACase licence = ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"), examinedBy("2022-03-03", staff));
        // then
        assertThat(String.join(";", licence.findings())).isEqualTo(finding);
    }

    @Test
    void staff_need_no_enforcement_certificate() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE).with(accepted("2022-03-02"), examinedBy("2022-03-03", WANG, "甲"));
        // then
        assertThat(licence.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2022-05-31, REFUSED, ''",
        "2022-06-01, REFUSED, 'LIC-050 HARD 1,2'",
        "2022-06-01, GRANTED, 'LIC-050d SOFT 1,2'"
    })
    void behind_its_last_day_a_licence_counts_as_extended(String decidedOn, Grant outcome, String finding) {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(extensionAppliedFor("2022-05-01", "2022-05-31"), licensed(decidedOn, outcome));
        // then
        assertThat(licence.findings())
                .filteredOn(found -> found.startsWith("LIC-050"))
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @CsvSource({"2022-05-01, 1", "2022-05-02, 0"})
    void only_for_those_who_applied_thirty_calendar_days_before(String appliedOn, int findings) {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(extensionAppliedFor(appliedOn, "2022-05-31"), licensed("2022-06-01", Grant.REFUSED));
        // then
        assertThat(licence.findings())
                .filteredOn(found -> found.startsWith("LIC-050"))
                .hasSize(findings);
    }

    @Test
    void not_while_the_applicant_still_had_materials_to_hand_in() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(extensionAppliedFor("2022-04-20", "2022-05-31"), materialsRequested("2022-04-21"))
                .with(materialsCorrected("2022-06-01"), licensed("2022-06-02", Grant.REFUSED));
        // then
        assertThat(licence.findings()).isEmpty();
    }

    @Test
    void what_was_refused_can_be_neither_withdrawn_nor_cancelled() {
        // given
        ACase refused = ACase.of(CaseKind.LICENCE)
                .with(accepted("2022-03-02"), licensed("2022-03-03", Grant.REFUSED), withdrawn("2022-03-04"));
        ACase granted = ACase.of(CaseKind.LICENCE)
                .with(accepted("2022-03-02"), licensed("2022-03-03", Grant.GRANTED), withdrawn("2022-03-04"))
                .with(cancelled("2022-03-05"));
        // then
        assertThat(refused.findings()).containsExactly("LIC-069 HARD 2,3");
        assertThat(granted.findings()).isEmpty();
    }
}
