package org.mingjian.cases.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.casefile.CaseChain;
import org.mingjian.cases.casefile.CaseSource;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class DryRunMemoryQuarkusTest {

    private static final String NUMBER = "安市监罚〔2022〕31号";

    @Inject
    DataSource dataSource;

    @Inject
    Intake intake;

    private final UUID importId = UUID.randomUUID();

    @BeforeEach
    void beginADryRun() throws SQLException {
        Database.changeAsOwner(
                "insert into import_job (id, submitted_by, division_from, division_to, agency, format, dry_run, status)"
                        + " values (?, 'test', '', '~', '', 'NDJSON', true, 'COMPLETED')",
                importId);
    }

    @Test
    void what_comes_first_is_as_the_database_says() throws SQLException {
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.CREATED);
    }

    @Test
    void the_same_again_or_less_is_unchanged() throws SQLException {
        // given
        remember(aCase().with(opened("2022-03-02"), informed("2022-03-10")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-10")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(outcomeOf(aCase().with(opened("2022-03-02")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
    }

    @Test
    void more_of_the_same_is_extended() throws SQLException {
        // given
        remember(aCase().with(opened("2022-03-02")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-10")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.EXTENDED);
    }

    @Test
    void more_than_the_upload_had_but_no_more_than_the_database_has_is_unchanged() throws SQLException {
        // given
        remember(aCase().with(opened("2022-03-02")));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-02"), informed("2022-03-10")), IntakeOutcome.Kind.UNCHANGED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
    }

    @Test
    void other_content_is_a_conflict_and_the_longest_is_remembered() throws SQLException {
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
    void another_identity_number_is_a_conflict() throws SQLException {
        // given
        remember(identified("350524199001011234"));
        remember(identified("350524199001015678"));
        // then
        assertThat(outcomeOf(identified("350524199001011234"), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.UNCHANGED);
        assertThat(outcomeOf(identified("350524199001015678"), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.REJECTED);
    }

    private static ACase identified(String number) {
        return aCase().against(new Party(PartyKind.PERSON, "某某", null, number)).with(opened("2022-03-02"));
    }

    @Test
    void what_was_rejected_is_not_remembered() throws SQLException {
        // given
        Intake.Prepared rejected = prepared(aCase().with(opened("2022-03-02")));
        remember(rejected, Intake.conflict(rejected));
        // then
        assertThat(outcomeOf(aCase().with(opened("2022-03-03")), IntakeOutcome.Kind.CREATED))
                .isEqualTo(IntakeOutcome.Kind.CREATED);
    }

    private static ACase aCase() {
        return aPenalty().numbered(NUMBER);
    }

    @Test
    void what_a_report_calls_itself_that_was_never_read_does_not_matter() throws SQLException {
        // given
        CaseReport report = new CaseReport("\0", null, null, "\0", null, null, null, null);
        Intake.Prepared unreadable = new Intake.Prepared(
                new Intake.Numbered(1, report, CaseSource.reported("test")), null, null, null, List.of());
        // when
        List<IntakeOutcome> outcomes = inScope(connection -> intake.memoryOf(importId)
                .corrected(connection, List.of(unreadable), List.of(outcome(IntakeOutcome.Kind.REJECTED))));
        // then
        assertThat(outcomes).hasSize(1);
    }

    private void remember(ACase one) throws SQLException {
        remember(prepared(one), outcome(IntakeOutcome.Kind.CREATED));
    }

    private void remember(Intake.Prepared prepared, IntakeOutcome outcome) throws SQLException {
        inScope(connection -> {
            intake.memoryOf(importId).remember(connection, List.of(prepared), List.of(outcome));
            return outcome;
        });
    }

    private IntakeOutcome.Kind outcomeOf(ACase one, IntakeOutcome.Kind ofDatabase) throws SQLException {
        return inScope(connection -> intake.memoryOf(importId)
                        .corrected(connection, List.of(prepared(one)), List.of(outcome(ofDatabase))))
                .getFirst()
                .kind();
    }

    private <T> T inScope(UnitOfWork.Work<T> work) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, work);
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
