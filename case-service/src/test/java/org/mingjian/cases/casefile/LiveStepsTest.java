package org.mingjian.cases.casefile;

import java.time.LocalDate;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.contract.cases.StepType;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.informedBy;
import static org.mingjian.cases.testing.Steps.opened;

/** A live step passes, or is turned away with the reason that comes first: it cannot be, it is not its turn, the law forbids it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LiveStepsTest {

    @Test
    void a_lawful_step_passes() {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2022-03-02"), fined("2022-03-02", "200"));
        // then
        assertThatCode(() -> admit(penalty)).doesNotThrowAnyException();
    }

    @Test
    void a_step_tomorrow_is_refused_at_its_own_field() {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2022-03-02"), fined("2022-04-02", "200"));
        // when
        ProblemException refused = refusalOf(penalty);
        // then
        assertThat(refused.type()).isEqualTo(ProblemType.FUTURE_DATE);
        assertThat(refused.errors()).extracting(FieldError::pointer).containsExactly("/on");
    }

    @Test
    void a_step_out_of_turn_is_refused_with_what_may_come() {
        // given
        ACase penalty = aSummaryPenalty().with(opened("2022-03-02"), delivered("2022-03-02"));
        // when
        ProblemException refused = refusalOf(penalty);
        // then
        assertThat(refused.type()).isEqualTo(ProblemType.STEP_NOT_ALLOWED);
        assertThat(refused.detail()).contains("处罚决定", "音像记录");
    }

    @Test
    void a_step_the_law_forbids_is_refused_with_rule_and_article() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"));
        // when
        ProblemException refused = refusalOf(penalty);
        // then
        assertThat(refused.type()).isEqualTo(ProblemType.REFUSED_BY_RULE);
        assertThat(refused.objection()).isNotNull().satisfies(objection -> {
            assertThat(objection.rule()).isEqualTo("PEN-044");
            assertThat(objection.article()).contains("第四十四条");
        });
    }

    @Test
    void a_hint_does_not_stop_a_step() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informedBy("2022-03-10", LIN, CHEN, WANG));
        // then
        assertThatCode(() -> admit(penalty)).doesNotThrowAnyException();
    }

    @Test
    void what_was_wrong_before_does_not_stop_a_later_step() {
        // given
        ACase reported = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"), delivered("2022-03-21"));
        // then
        assertThat(reported.findings()).containsExactly("PEN-044 HARD 2");
        assertThatCode(() -> admit(reported)).doesNotThrowAnyException();
    }

    @Test
    void the_steps_that_may_come_are_those_of_the_table() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"));
        // then
        assertThat(LiveSteps.permitted(
                        penalty.theProcedure(), penalty.dossier().timeline().steps()))
                .contains(StepType.PENALTY_DECIDED, StepType.LEGAL_REVIEW_CONCLUDED)
                .doesNotContain(StepType.CASE_OPENED, StepType.DECISION_DELIVERED);
    }

    @Test
    void a_form_that_is_no_step_names_every_field() {
        // when
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> LiveSteps.read(StepForms.empty()));
        // then
        assertThat(refused.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
        assertThat(refused.errors()).extracting(FieldError::pointer).containsExactly("/type");
    }

    private static ProblemException refusalOf(ACase one) {
        return catchThrowableOfType(ProblemException.class, () -> admit(one));
    }

    private static void admit(ACase one) {
        LiveSteps.admit(one.dossier(), one.theProcedure(), one.judged(), LocalDate.parse("2022-04-01"));
    }
}
