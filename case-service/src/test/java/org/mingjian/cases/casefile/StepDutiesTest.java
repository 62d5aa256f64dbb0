package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.informedBy;
import static org.mingjian.cases.testing.Steps.opened;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepDutiesTest {

    private static final String NUMBER = "3505240090001";

    @ParameterizedTest
    @CsvSource({
        "case-officer, PENALTY_DECIDED, true",
        "agency-system, PENALTY_DECIDED, true",
        "legal-reviewer, LEGAL_REVIEW_CONCLUDED, true",
        "legal-reviewer, LEGAL_REVIEW_RETURNED, true",
        "case-officer, LEGAL_REVIEW_CONCLUDED, false",
        "legal-reviewer, PENALTY_DECIDED, false",
        "legal-reviewer, LEGAL_REVIEW_REQUESTED, false",
        "supervisor, LEGAL_REVIEW_CONCLUDED, false",
        "agency-admin, CASE_CLOSED, false"
    })
    void a_reviewer_reviews_and_officers_take_the_rest(String role, StepType step, boolean may) {
        assertThat(StepDuties.mayTake(Set.of(role), step)).isEqualTo(may);
    }

    @Test
    void the_reviewer_signs_the_review() {
        assertThatCode(() ->
                        StepDuties.require(actor(Role.LEGAL_REVIEWER, NUMBER), review(NUMBER), recordedBy("other")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_case_officer_signs_no_review() {
        assertRefused(ProblemType.FORBIDDEN, actor(Role.CASE_OFFICER, NUMBER), review(NUMBER), recordedBy("other"));
    }

    @Test
    void a_reviewer_takes_no_other_step() {
        assertRefused(
                ProblemType.FORBIDDEN, actor(Role.LEGAL_REVIEWER, NUMBER), informed("2024-03-06"), recordedBy("other"));
    }

    @Test
    void nobody_signs_in_the_name_of_another_reviewer() {
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED,
                actor(Role.LEGAL_REVIEWER, NUMBER),
                review("3505240090002"),
                recordedBy("other"));
    }

    @Test
    void a_reviewer_whose_account_names_no_number_signs_nothing() {
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED,
                actor(Role.LEGAL_REVIEWER, null),
                review(NUMBER),
                recordedBy("other"));
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED, actor(Role.LEGAL_REVIEWER, null), review(null), recordedBy("other"));
    }

    @Test
    void whoever_recorded_a_step_of_the_case_does_not_review_it() {
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED,
                actor(Role.LEGAL_REVIEWER, NUMBER),
                review(NUMBER),
                recordedBy("reviewer"));
    }

    @Test
    void whoever_handled_the_case_by_a_step_somebody_else_recorded_does_not_review_it() {
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED,
                actor(Role.LEGAL_REVIEWER, LIN),
                review(LIN),
                recordedBy("other", informedBy("2024-03-05", LIN, CHEN)));
    }

    @Test
    void whoever_recorded_a_review_takes_no_other_step() {
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED,
                actor(Role.CASE_OFFICER, NUMBER),
                informed("2024-03-06"),
                recordedBy("reviewer", review("3505240090002")));
    }

    @Test
    void whoever_reviewed_is_not_named_as_an_officer_afterwards() {
        assertRefused(
                ProblemType.DUTIES_NOT_SEPARATED,
                actor(Role.CASE_OFFICER, NUMBER),
                informedBy("2024-03-06", LIN, CHEN),
                recordedBy("other", review(LIN)));
    }

    @Test
    void officers_go_on_after_somebody_elses_review() {
        assertThatCode(() -> StepDuties.require(
                        actor(Role.CASE_OFFICER, NUMBER),
                        informedBy("2024-03-06", LIN, CHEN),
                        recordedBy("other", review("3505240090002"))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_system_answers_for_its_own_users() {
        assertThatCode(() ->
                        StepDuties.require(actor(Role.AGENCY_SYSTEM, null), review(NUMBER), recordedBy("reviewer")))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(ProblemType type, Actor actor, CaseStep step, KeptCase kept) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> StepDuties.require(actor, step, kept))
                .extracting(ProblemException::type)
                .isEqualTo(type);
    }

    private static Actor actor(String role, @Nullable String certificate) {
        return new Actor("reviewer", "", Set.of(role), DataScope.of("350524", ACase.AGENCY), certificate);
    }

    private static CaseStep review(@Nullable String reviewer) {
        return new LegalReviewConcluded(
                LocalDate.parse("2024-03-05"), List.of(), null, reviewer, LegalReviewOpinion.AGREED);
    }

    private static KeptCase recordedBy(String subject) {
        return recordedBy(subject, opened("2024-03-04"));
    }

    private static KeptCase recordedBy(String subject, CaseStep step) {
        Dossier dossier = ACase.aPenalty().with(step).dossier();
        CaseChain chain = CaseChain.of(dossier.header(), dossier.timeline().steps());
        return new KeptCase(
                dossier.header(),
                new KnownCase(UUID.randomUUID(), 1, chain.head(), null),
                chain.entries(),
                List.of(chain.head()),
                List.of(subject));
    }
}
