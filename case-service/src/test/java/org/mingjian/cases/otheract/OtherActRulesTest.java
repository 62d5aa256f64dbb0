package org.mingjian.cases.otheract;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.Steps.levied;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.reviewed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OtherActRulesTest {

    @Test
    void a_levy_without_review_stands_because_not_every_levy_is_major() {
        // given
        ACase levy = ACase.of(CaseKind.LEVY).with(opened("2022-03-01"), levied("2022-03-02", "1200"));
        // then
        assertThat(levy.findings()).isEmpty();
    }

    @Test
    void a_levy_behind_a_review_that_names_problems_is_forbidden() {
        // given
        ACase levy = ACase.of(CaseKind.LEVY)
                .with(opened("2022-03-01"), reviewed("2022-03-01", LegalReviewOpinion.PROBLEMS))
                .with(levied("2022-03-02", "1200"));
        // then
        assertThat(levy.findings()).containsExactly("TS-40 HARD 2,3");
    }
}
