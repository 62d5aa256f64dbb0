package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.ExecutionCompleted;
import org.mingjian.kernel.contract.cases.ExecutionDecided;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.ExecutionOutcome;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.FlexibleMeasureApplied;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.json.CanonicalJson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.accepted;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.licensed;
import static org.mingjian.cases.testing.Steps.opened;
import static org.mingjian.cases.testing.Steps.received;
import static org.mingjian.cases.testing.Steps.reviewed;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseStatesTest {

    @Test
    void a_penalty_comes_to_its_decision_and_its_dates() {
        // given
        ACase penalty = aSummaryPenalty()
                .with(opened("2022-03-02"), fined("2022-03-02", "200"), delivered("2022-03-03"))
                .with(disclosed("2022-03-08"), disclosed("2022-03-09"));
        // when
        CaseState state = stateOf(penalty);
        // then
        assertThat(state.stage()).isEqualTo("DELIVERED");
        assertThat(state.openedOn()).isEqualTo("2022-03-02");
        assertThat(state.penalty()).isNotNull().satisfies(decided -> {
            assertThat(decided.on()).isEqualTo("2022-03-02");
            assertThat(decided.fine()).isEqualByComparingTo("200");
        });
        assertThat(state.deliveredOn()).isEqualTo("2022-03-03");
        assertThat(state.disclosedOn()).as("the first").isEqualTo("2022-03-08");
        assertThat(state.closedOn()).isNull();
        assertThat(state.findings()).as("not handed over on the spot").isOne();
        assertThat(state.stepCount()).isEqualTo(5);
    }

    @Test
    void of_several_reviews_the_last_opinion_counts_and_the_first_date() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), reviewed("2022-03-05", LegalReviewOpinion.PROBLEMS))
                .with(informed("2022-03-10"), reviewed("2022-03-12", LegalReviewOpinion.AGREED));
        // when
        CaseState state = stateOf(penalty);
        // then
        assertThat(state.legalReview())
                .isEqualTo(new CaseState.LegalReview(LocalDate.parse("2022-03-12"), LegalReviewOpinion.AGREED));
        assertThat(state.reviewedOn()).isEqualTo("2022-03-05");
    }

    @Test
    void recordings_are_counted_and_flexible_measures_listed() {
        // given
        ACase penalty = aPenalty()
                .with(opened("2022-03-02"), recorded("2022-03-03"), recorded("2022-03-04"))
                .with(eased("2022-03-05", FlexibleMeasure.REMINDER), eased("2022-03-06", FlexibleMeasure.RETURN_VISIT));
        // when
        CaseState state = stateOf(penalty);
        // then
        assertThat(state.recordings()).isEqualTo(2);
        assertThat(state.firstRecordedOn()).isEqualTo("2022-03-03");
        assertThat(state.flexible())
                .extracting(CaseState.Flexible::measure)
                .containsExactly(FlexibleMeasure.REMINDER, FlexibleMeasure.RETURN_VISIT);
    }

    @Test
    void a_licence_keeps_its_dates_and_its_withdrawal() {
        // given
        ACase licence = ACase.of(CaseKind.LICENCE)
                .with(received("2022-03-01"), accepted("2022-03-02"), licensed("2022-03-15", Grant.GRANTED))
                .with(closed("2022-03-16"))
                .with(new LicenceWithdrawn(LocalDate.parse("2022-05-01"), List.of(), null));
        // when
        CaseState state = stateOf(licence);
        // then
        assertThat(state.applicationReceivedOn()).isEqualTo("2022-03-01");
        assertThat(state.applicationAcceptedOn()).isEqualTo("2022-03-02");
        assertThat(state.licence())
                .isNotNull()
                .extracting(CaseState.Licence::outcome)
                .isEqualTo(Grant.GRANTED);
        assertThat(state.licenceWithdrawnOn()).isEqualTo("2022-05-01");
        assertThat(state.closedOn()).isEqualTo("2022-03-16");
    }

    @Test
    void an_execution_is_a_decision_until_it_is_completed() {
        // given
        ExecutionDecided decided =
                new ExecutionDecided(LocalDate.parse("2022-03-02"), List.of(), null, null, ExecutionMeans.DISPOSAL);
        ExecutionCompleted completed =
                new ExecutionCompleted(LocalDate.parse("2022-03-09"), List.of(), null, ExecutionOutcome.TERMINATED);
        ACase execution = ACase.of(CaseKind.COMPULSORY_EXECUTION).with(opened("2022-03-01"), decided);
        // when
        CaseState running = stateOf(execution);
        CaseState done = stateOf(execution.with(completed));
        // then
        assertThat(running.execution())
                .isEqualTo(new CaseState.Execution(decided.on(), ExecutionMeans.DISPOSAL, null, null));
        assertThat(done.execution())
                .isEqualTo(new CaseState.Execution(
                        decided.on(), ExecutionMeans.DISPOSAL, completed.on(), ExecutionOutcome.TERMINATED));
    }

    @Test
    void what_is_held_against_a_case_is_counted_and_nobody_is_named() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"));
        // when
        CaseState state = stateOf(penalty);
        // then
        assertThat(state.findings()).isOne();
        assertThat(CanonicalJson.write(state)).doesNotContain("某某");
    }

    private static RecordingMade recorded(String on) {
        return RecordingMade.elsewhere(LocalDate.parse(on), List.of(), 20);
    }

    private static FlexibleMeasureApplied eased(String on, FlexibleMeasure measure) {
        return new FlexibleMeasureApplied(LocalDate.parse(on), List.of(), null, measure);
    }

    private static CaseState stateOf(ACase one) {
        return CaseStates.of(UUID.randomUUID(), one.dossier(), one.judged());
    }
}
