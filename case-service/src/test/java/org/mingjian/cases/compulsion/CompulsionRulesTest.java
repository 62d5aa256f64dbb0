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

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.ordered;
import static org.mingjian.cases.testing.Steps.reviewed;
import static org.mingjian.cases.testing.Steps.seized;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CompulsionRulesTest {

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
        assertThat(measure.findings()).containsExactly("OFF-02 SOFT 2");
    }

    @Test
    void a_measure_behind_a_review_that_names_problems_is_forbidden() {
        // given
        ACase measure = aMeasure()
                .with(opened("2022-03-02"), reviewed("2022-03-02", LegalReviewOpinion.PROBLEMS), seized("2022-03-03"));
        // then
        assertThat(measure.findings()).containsExactly("TS-40 HARD 2,3");
    }

    private static ACase aMeasure() {
        return ACase.of(CaseKind.COMPULSORY_MEASURE);
    }
}
