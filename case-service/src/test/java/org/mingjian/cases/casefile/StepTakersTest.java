package org.mingjian.cases.casefile;

import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.kernel.contract.cases.StepType;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTakersTest {

    @ParameterizedTest
    @CsvSource({
        "case-officer, PENALTY_DECIDED, true",
        "agency-system, PENALTY_DECIDED, true",
        "legal-reviewer, LEGAL_REVIEW_CONCLUDED, true",
        "legal-reviewer, PENALTY_DECIDED, false",
        "legal-reviewer, LEGAL_REVIEW_REQUESTED, false",
        "supervisor, LEGAL_REVIEW_CONCLUDED, false",
        "agency-admin, CASE_CLOSED, false"
    })
    void a_reviewer_reviews_and_only_those_who_handle_cases_take_the_rest(String role, StepType step, boolean may) {
        // then
        assertThat(StepTakers.mayTake(Set.of(role), step)).isEqualTo(may);
    }
}
