package org.mingjian.kernel.db;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.testing.OwnDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UnitOfWorkTest {

    private static OwnDatabase database;

    @BeforeAll
    static void open() throws SQLException, IOException {
        database = OwnDatabase.with("/db/kernel/V0.1__Create_inbox.sql");
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static int insert(Connection connection, String consumer) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(
                    "insert into inbox (consumer, event_id) values ('" + consumer + "', gen_random_uuid())");
        }
    }

    private static String single(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static String rowsOf(String consumer) throws SQLException {
        return UnitOfWork.run(
                database.dataSource(),
                connection -> single(connection, "select count(*) from inbox where consumer = '" + consumer + "'"));
    }

    @Test
    void work_that_returns_is_kept() throws SQLException {
        // when
        int rows = UnitOfWork.run(database.dataSource(), connection -> insert(connection, "kept"));
        // then
        assertThat(rows).isEqualTo(1);
        assertThat(rowsOf("kept")).isEqualTo("1");
    }

    @Test
    void work_that_throws_leaves_nothing_and_throws_on() throws SQLException {
        // when
        assertThatThrownBy(() -> UnitOfWork.run(database.dataSource(), connection -> {
                    insert(connection, "thrown");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        // then
        assertThat(rowsOf("thrown")).isEqualTo("0");
    }

    @Test
    void work_in_a_scope_has_the_scope_in_its_transaction_only() throws SQLException {
        // given
        String query = "select coalesce(current_setting('mingjian.division_from', true), '') || '|'"
                + " || coalesce(current_setting('mingjian.agency', true), '')";
        // when
        String inside = UnitOfWork.inScope(
                database.dataSource(), DataScope.of("350500", "a"), connection -> single(connection, query));
        String outside = UnitOfWork.run(database.dataSource(), connection -> single(connection, query));
        // then
        assertThat(inside).isEqualTo("3505|a");
        assertThat(outside).isEqualTo("|");
    }

    @Test
    void a_connection_that_breaks_says_why_it_broke() {
        // then
        assertThatThrownBy(() -> UnitOfWork.run(
                        database.dataSource(),
                        connection -> single(connection, "select pg_terminate_backend(pg_backend_pid())")))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("terminat");
    }
}
