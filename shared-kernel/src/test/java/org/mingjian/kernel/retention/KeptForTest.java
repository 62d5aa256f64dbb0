package org.mingjian.kernel.retention;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.testing.OwnDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptForTest {

    private static final Instant NOW = Instant.parse("2026-03-09T01:00:00Z");
    private static final int SMALL_BATCH = 2;

    private OwnDatabase database;

    @BeforeEach
    void open() throws SQLException, IOException {
        database = OwnDatabase.with("/db/idempotency_key.sql", "/db/kernel/V0.1__Create_inbox.sql");
    }

    @AfterEach
    void close() throws SQLException {
        database.close();
    }

    private void run(String sql) throws SQLException {
        UnitOfWork.run(database.dataSource(), connection -> {
            try (Statement statement = connection.createStatement()) {
                return statement.execute(sql);
            }
        });
    }

    private List<String> texts(String query) throws SQLException {
        return UnitOfWork.run(database.dataSource(), connection -> texts(connection, query));
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            List<String> texts = new ArrayList<>();
            while (row.next()) {
                texts.add(row.getString(1));
            }
            return texts;
        }
    }

    @Test
    void keys_older_than_their_age_go_in_small_batches_and_the_others_stay() throws SQLException {
        // given
        run("""
                insert into idempotency_key (subject, key, digest, status, body, recorded_at)
                select 'ann', age || 'd', '', 201, '{}', timestamptz '2026-03-09T01:00:00Z' - age * interval '1 day'
                from generate_series(0, 12) as age""");
        // when
        long purged = KeptFor.idempotencyKeys(Duration.ofDays(8)).purge(database.dataSource(), NOW, SMALL_BATCH);
        // then
        assertThat(purged).isEqualTo(4);
        assertThat(texts("select key from idempotency_key order by recorded_at"))
                .containsExactly("8d", "7d", "6d", "5d", "4d", "3d", "2d", "1d", "0d");
    }

    @Test
    void the_inbox_forgets_old_events() throws SQLException {
        // given
        run("""
                insert into inbox (consumer, event_id, recorded_at)
                select 'facts', gen_random_uuid(), timestamptz '2026-03-09T01:00:00Z' - age * interval '1 day'
                from generate_series(28, 33) as age""");
        // when
        long purged = KeptFor.inbox(Duration.ofDays(30)).purge(database.dataSource(), NOW, SMALL_BATCH);
        // then
        assertThat(purged).isEqualTo(3);
        assertThat(texts("select count(*) from inbox")).containsExactly("3");
    }

    @Test
    void keys_are_never_kept_shorter_than_promised() {
        // then
        assertThatThrownBy(() -> KeptFor.idempotencyKeys(Duration.ofDays(6)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("promised");
    }
}
