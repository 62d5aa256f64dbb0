package org.mingjian.cases.inspection;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.inspection.InspectionSteps.approved;
import static org.mingjian.cases.inspection.InspectionSteps.entered;
import static org.mingjian.cases.inspection.InspectionSteps.enteredBy;
import static org.mingjian.cases.inspection.InspectionSteps.notified;
import static org.mingjian.cases.inspection.InspectionSteps.sampled;
import static org.mingjian.cases.inspection.InspectionSteps.tested;
import static org.mingjian.cases.inspection.InspectionSteps.told;
import static org.mingjian.cases.inspection.InspectionSteps.urgentlyApproved;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.inspected;
import static org.mingjian.cases.testing.Steps.opened;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InspectionRulesTest {

    @ParameterizedTest
    @CsvSource({"2022-03-02, 0", "2022-03-01, 1"})
    void an_inspection_needs_two_officers_certified_on_its_day(String lastDay, int findings) {
        // given
        ACase inspection = ACase.of(CaseKind.INSPECTION)
                .certified(CHEN, "2020-01-01", lastDay)
                .with(opened("2022-03-01"), inspected("2022-03-02", LIN, CHEN));
        // then
        assertThat(inspection.findings()).hasSize(findings).allMatch(finding -> finding.equals("INS-07 HARD 2"));
    }

    @Test
    void a_third_officer_without_certificate_is_a_hint() {
        // given
        ACase inspection =
                ACase.of(CaseKind.INSPECTION).with(opened("2022-03-01"), inspected("2022-03-02", LIN, CHEN, WANG));
        // then
        assertThat(inspection.findings()).containsExactly("OFF-02i SOFT 2");
    }

    @Test
    void those_who_enter_are_two_certified_officers_too() {
        // given
        ACase inspection = ACase.of(CaseKind.INSPECTION)
                .with(opened("2022-03-01"), enteredBy("2022-03-02", LIN), inspected("2022-03-02", LIN, CHEN));
        // then
        assertThat(inspection.findings()).containsExactly("INS-07 HARD 2");
    }

    @Test
    void an_inspection_approved_notified_carried_out_and_told_is_in_order() {
        // given
        ACase inspection = ofAnEnterprise()
                .with(opened("2025-03-03"), approved("2025-03-03"), notified("2025-03-04"), entered("2025-03-05"))
                .with(inspected("2025-03-05", LIN, CHEN), told("2025-03-05"), closed("2025-03-06"));
        // then
        assertThat(inspection.findings()).isEmpty();
        assertThat(inspection.judged().stage()).isEqualTo("CLOSED");
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, 2025-01-02, ''",
        "ORGANISATION, 2025-01-03, INS-06 HARD 2",
        "SOLE_TRADER, 2025-01-03, INS-06 HARD 2",
        "PERSON, 2025-01-03, ''"
    })
    void an_enterprise_gets_a_notice_before_from_the_day_the_guidance_says_so(
            PartyKind party, String on, String finding) {
        // given
        ACase inspection =
                ACase.of(CaseKind.INSPECTION).against(party).with(opened("2025-01-02"), inspected(on, LIN, CHEN));
        // then
        assertThat(String.join(";", inspection.findings())).isEqualTo(finding);
    }

    @Test
    void the_opening_of_the_file_stands_for_the_approval_where_none_is_reported() {
        // given
        ACase opened = ofAnEnterprise().with(opened("2025-03-03"), notified("2025-03-04"), entered("2025-03-05"));
        ACase neither = ofAnEnterprise().with(entered("2025-03-05"));
        // then
        assertThat(opened.findings()).isEmpty();
        assertThat(neither.findings()).containsExactly("INS-06 HARD 1", "INS-06 HARD 1");
    }

    @Test
    void an_approval_behind_the_visit_is_for_emergencies_only() {
        // given
        ACase late = ofAnEnterprise()
                .with(opened("2025-03-03"), notified("2025-03-04"), entered("2025-03-05"), approved("2025-03-05"));
        ACase urgent = ofAnEnterprise()
                .with(
                        opened("2025-03-05"),
                        entered("2025-03-05"),
                        urgentlyApproved("2025-03-05"),
                        notified("2025-03-05"));
        // then
        assertThat(late.findings()).containsExactly("INS-06 HARD 3,4");
        assertThat(urgent.findings()).isEmpty();
    }

    @Test
    void an_emergency_approved_beforehand_needs_no_notice_before() {
        // given
        ACase inspection = ofAnEnterprise()
                .with(
                        opened("2025-03-05"),
                        urgentlyApproved("2025-03-05"),
                        entered("2025-03-05"),
                        notified("2025-03-06"));
        // then
        assertThat(inspection.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"350524, 2025-03-10, ''", "350524, 2025-03-11, 'PEN-026 SOFT 2,3'", "510104, 2025-03-11, ''"})
    void in_fujian_an_urgent_visit_is_approved_on_the_next_working_day(String division, String on, String finding) {
        // given
        ACase inspection =
                ofAnEnterprise().in(division).with(opened("2025-03-07"), entered("2025-03-07"), urgentlyApproved(on));
        // then
        assertThat(String.join(";", inspection.findings())).isEqualTo(finding);
    }

    @ParameterizedTest
    @CsvSource({"350524, 2025-03-13, ''", "350524, 2025-03-14, 'INS-20 SOFT 5,7'", "510104, 2025-03-14, ''"})
    void in_fujian_the_result_is_told_within_three_working_days_of_the_test(
            String division, String on, String finding) {
        // given
        ACase inspection = ofAnEnterprise()
                .in(division)
                .with(notifiedAndEntered())
                .with(sampled("2025-03-04"), tested("2025-03-10"), inspected("2025-03-10", LIN, CHEN), told(on));
        // then
        assertThat(String.join(";", inspection.findings())).isEqualTo(finding);
    }

    @Test
    void a_file_closed_without_the_result_told_lacks_it_and_telling_it_later_is_still_possible() {
        // given
        ACase silent = ofAnEnterprise()
                .with(notifiedAndEntered())
                .with(inspected("2025-03-05", LIN, CHEN), closed("2025-03-06"), told("2025-03-07"));
        ACase delivered = ofAnEnterprise()
                .with(notifiedAndEntered())
                .with(inspected("2025-03-05", LIN, CHEN), delivered("2025-03-05"), closed("2025-03-06"));
        // then
        assertThat(silent.findings()).containsExactly("INS-07t SOFT 4,5");
        assertThat(delivered.findings()).isEmpty();
    }

    private static CaseStep[] notifiedAndEntered() {
        return new CaseStep[] {opened("2025-03-03"), notified("2025-03-03"), entered("2025-03-04")};
    }

    private static ACase ofAnEnterprise() {
        return ACase.of(CaseKind.INSPECTION).against(PartyKind.ORGANISATION);
    }
}
