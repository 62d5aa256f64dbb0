package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.cases.testing.ACase.AGENCY;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

/** What the database itself lets the application see and do, whatever the program above it forgets. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RowScopeQuarkusTest {

    @BeforeEach
    void keepACaseWithFinding() {
        Registered.demonstrationAgency();
        Api.asLoader()
                .post(
                        "/v1/case-reports",
                        aPenalty()
                                .with(opened("2022-03-02"), fined("2022-03-20", "1"))
                                .report())
                .is(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case_file",
                "case_step",
                "case_deadline",
                "case_finding",
                "case_finding_resolved",
                "outbox",
                "import_job",
                "import_chunk",
                "import_outcome",
                "import_trial",
                "rejudging_job",
                "rejudging_count"
            })
    void without_a_scope_no_row_is_in_sight(String table) throws SQLException {
        try (Connection connection = Database.asApplication()) {
            // then
            assertThat(Database.texts(connection, "select count(*) from " + table))
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "350524, '', true",
        "350500, '', true",
        "000000, '', true",
        "350524, 113505240039000128, true",
        "350524, 11350524003900099X, false",
        "350405, '', false",
        "350524202, '', false"
    })
    void a_scope_shows_its_own_rows_only(String division, String agency, boolean inSight) throws SQLException {
        try (Connection connection = Database.asApplication()) {
            // given
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.of(division, agency));
            // then
            for (String table : new String[] {"case_file", "case_step", "case_deadline", "case_finding", "outbox"}) {
                String rows = "select count(*) > 0 from " + table + " where agency = ?";
                assertThat(Database.texts(connection, rows, AGENCY)).containsExactly(inSight ? "t" : "f");
            }
        }
    }

    @Test
    void the_scope_ends_with_its_transaction() throws SQLException {
        try (Connection connection = Database.asApplication()) {
            // given
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.EVERYTHING);
            connection.commit();
            // then
            assertThat(Database.texts(connection, "select count(*) from case_file"))
                    .containsExactly("0");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update case_step set entry = '{}'",
                "delete from case_step",
                "truncate case_step",
                "update outbox set payload = '{}'",
                "delete from outbox",
                "update feed set position = 0",
                "delete from feed",
                "alter table case_file disable row level security",
                "drop policy case_file_in_scope on case_file",
                "drop table case_step",
                "create table mine (a int)"
            })
    void the_application_cannot_change_what_is_written_nor_the_rules(String statement) throws SQLException {
        try (Connection connection = Database.asApplication();
                Statement running = connection.createStatement()) {
            // then
            assertThatThrownBy(() -> running.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void the_application_cannot_write_into_another_county() throws SQLException {
        try (Connection connection = Database.asApplication();
                Statement running = connection.createStatement()) {
            // given
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.of("350524", ""));
            // then
            assertThatThrownBy(() -> running.execute("update case_file set division = '350405'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("row-level security");
        }
    }
}
