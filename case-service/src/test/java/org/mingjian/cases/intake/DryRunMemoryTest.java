package org.mingjian.cases.intake;

import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.casefile.CaseChain;
import org.mingjian.cases.casefile.CaseSource;
import org.mingjian.cases.testing.ACase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DryRunMemoryTest {

    private static final String NUMBER = "安市监罚〔2022〕31号";

    private final DryRunMemory memory = new DryRunMemory();

    @Test
    void what_comes_first_is_as_the_database_says() {
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.CREATED);
    }

    @Test
    void the_same_again_or_less_is_unchanged() {
        // given
        remember(aCase().with(opened("2022-03-02"), informed("2022-03-10")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-10")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(outcomeOf(aCase().with(opened("2022-03-02")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
    }

    @Test
    void more_of_the_same_is_extended() {
        // given
        remember(aCase().with(opened("2022-03-02")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-10")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.EXTENDED);
    }

    @Test
    void more_than_the_upload_had_but_no_more_than_the_database_has_is_unchanged() {
        // given
        remember(aCase().with(opened("2022-03-02")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-10")), IntakeOutcome.Kind.UNCHANGED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
    }

    @Test
    void other_content_is_a_conflict_and_the_longest_is_remembered() {
        // given
        remember(aCase().with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000")));
        remember(aCase().with(opened("2022-03-02")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-03")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.REJECTED);
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-11")), IntakeOutcome.Kind.CREATED))
                .as("its first step is the same, its second is not")
                .isEqualTo(IntakeOutcome.Kind.REJECTED);
    }

    @Test
    void what_was_rejected_is_not_remembered() {
        // given
        Intake.Prepared rejected = prepared(aCase().with(opened("2022-03-02")));
        memory.remember(List.of(rejected), List.of(Intake.conflict(rejected)));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-03")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.CREATED);
    }

    private static ACase aCase() {
        return aPenalty().numbered(NUMBER);
    }

    private void remember(ACase one) {
        memory.remember(List.of(prepared(one)), List.of(outcome(IntakeOutcome.Kind.CREATED)));
    }

    private IntakeOutcome.Kind outcomeOf(ACase one, IntakeOutcome.Kind ofDatabase) {
        return memory.corrected(List.of(prepared(one)), List.of(outcome(ofDatabase)))
                .getFirst()
                .kind();
    }

    private static IntakeOutcome outcome(IntakeOutcome.Kind kind) {
        return new IntakeOutcome(1, kind, ACase.AGENCY, NUMBER, null, 0, List.of());
    }

    private static Intake.Prepared prepared(ACase one) {
        CaseReport report = new CaseReport(NUMBER, null, null, ACase.AGENCY, null, null, null, null);
        return new Intake.Prepared(
                new Intake.Numbered(1, report, CaseSource.reported("test")),
                one.dossier(),
                one.judged(),
                CaseChain.of(one.header(), one.dossier().timeline().steps()),
                List.of());
    }
}
