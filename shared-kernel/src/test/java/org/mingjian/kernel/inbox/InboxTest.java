package org.mingjian.kernel.inbox;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.testing.OwnDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InboxTest {

    private static OwnDatabase database;

    @BeforeAll
    static void open() throws SQLException, IOException {
        database = OwnDatabase.with("/db/kernel/V0.1__Create_inbox.sql");
    }

    @AfterAll
    static void close() throws SQLException {
        database.close();
    }

    private static Set<UUID> firstSeen(String consumer, UUID... events) throws SQLException {
        return UnitOfWork.run(
                database.dataSource(), connection -> Inbox.firstSeen(connection, consumer, List.of(events)));
    }

    @Test
    void an_event_is_new_once() throws SQLException {
        // given
        UUID event = UUID.randomUUID();
        // then
        assertThat(firstSeen("facts", event)).containsExactly(event);
        assertThat(firstSeen("facts", event)).isEmpty();
    }

    @Test
    void an_event_that_comes_twice_in_one_batch_is_new_once() throws SQLException {
        // given
        UUID event = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        // then
        assertThat(firstSeen("facts", event, other, event)).containsExactlyInAnyOrder(event, other);
    }

    @Test
    void every_consumer_sees_an_event_for_the_first_time() throws SQLException {
        // given
        UUID event = UUID.randomUUID();
        firstSeen("facts", event);
        // then
        assertThat(firstSeen("alerts", event)).containsExactly(event);
    }

    @Test
    void an_event_whose_effect_was_rolled_back_was_never_seen() throws SQLException {
        // given
        UUID event = UUID.randomUUID();
        assertThatThrownBy(() -> UnitOfWork.run(database.dataSource(), connection -> {
                    Inbox.firstSeen(connection, "facts", List.of(event));
                    throw new IllegalStateException("the effect failed");
                }))
                .hasMessage("the effect failed");
        // then
        assertThat(firstSeen("facts", event)).containsExactly(event);
    }

    @Test
    void no_events_are_no_news() throws SQLException {
        // then
        assertThat(firstSeen("facts")).isEmpty();
    }
}
