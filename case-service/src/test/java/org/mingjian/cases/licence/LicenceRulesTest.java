package org.mingjian.cases.licence;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;

import static org.assertj.core.api.Assertions.assertThat;
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
}
