package org.mingjian.cases.inspection;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
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
        assertThat(inspection.findings()).containsExactly("OFF-02 SOFT 2");
    }
}
