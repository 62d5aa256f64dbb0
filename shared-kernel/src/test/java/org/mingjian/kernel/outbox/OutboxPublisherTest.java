package org.mingjian.kernel.outbox;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.github.f4b6a3.uuid.UuidCreator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxPublisherTest {

    private final CollectingSink sink = new CollectingSink();
    private OutboxTable outbox;
    private OutboxPublisher publisher;

    @BeforeEach
    void open() throws SQLException, IOException {
        outbox = OutboxTable.publishingTo("cases");
        publisher = new OutboxPublisher(outbox.dataSource(), sink);
    }

    @AfterEach
    void close() throws SQLException {
        outbox.close();
    }

    private static UUID aCase() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    @Test
    void an_empty_outbox_publishes_nothing() throws SQLException {
        // when
        OutboxPublisher.Result result = publisher.publishNext(10);
        // then
        assertThat(result).isEqualTo(OutboxPublisher.Result.NOTHING);
        assertThat(outbox.positions()).isEmpty();
    }

    @Test
    void events_leave_in_the_order_of_their_transactions_a_batch_at_a_time() throws SQLException {
        // given
        List<String> recorded = outbox.record(5, 2);
        // when
        List<Integer> rounds = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            rounds.add(publisher.publishNext(2).published());
        }
        // then
        assertThat(rounds).containsExactly(2, 2, 1, 0);
        assertThat(sink.payloads()).isEqualTo(recorded);
        assertThat(outbox.feed()).isEqualTo(recorded);
        assertThat(outbox.positions()).containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void large_events_leave_in_smaller_batches_and_none_stays_behind() throws SQLException {
        // given: forty events of a million characters
        outbox.recordMany(40, 1_000_000);
        // when
        int first = publisher.publishNext(1_000).published();
        int rest = 0;
        for (int published = first;
                published > 0;
                published = publisher.publishNext(1_000).published()) {
            rest += published;
        }
        // then
        assertThat(first).isBetween(1, 20);
        assertThat(rest).isEqualTo(40);
    }

    @Test
    void an_event_of_a_transaction_that_commits_late_is_not_lost() throws SQLException {
        try (Connection late = outbox.dataSource().getConnection()) {
            // given: the earlier transaction is still open when the later one has committed
            late.setAutoCommit(false);
            String first = outbox.insert(late, aCase());
            String second = outbox.record(aCase());
            // when
            int whileOpen = publisher.publishNext(10).published();
            late.commit();
            int afterwards = publisher.publishNext(10).published();
            // then
            assertThat(whileOpen).isZero();
            assertThat(afterwards).isEqualTo(2);
            assertThat(sink.payloads()).containsExactly(first, second);
        }
    }

    @Test
    void an_open_transaction_holds_back_only_what_came_after_it() throws SQLException {
        // given
        String before = outbox.record(aCase());
        try (Connection open = outbox.dataSource().getConnection()) {
            open.setAutoCommit(false);
            outbox.insert(open, aCase());
            String after = outbox.record(aCase());
            // when
            publisher.publishNext(10);
            List<String> whileOpen = List.copyOf(sink.payloads());
            open.rollback();
            publisher.publishNext(10);
            // then
            assertThat(whileOpen).containsExactly(before);
            assertThat(outbox.feed()).containsExactly(before, after);
        }
    }

    @Test
    void a_transaction_of_another_database_holds_nothing_back() throws SQLException, IOException {
        try (OutboxTable elsewhere = OutboxTable.publishingTo("cases");
                Connection open = elsewhere.dataSource().getConnection()) {
            // given
            open.setAutoCommit(false);
            elsewhere.insert(open, aCase());
            String event = outbox.record(aCase());
            // when
            publisher.publishNext(10);
            open.rollback();
            // then
            assertThat(sink.payloads()).containsExactly(event);
        }
    }

    @Test
    void interleaved_transactions_lose_nothing_and_keep_the_order_of_each_case() throws SQLException {
        // given: every transaction stays open over the next two
        List<Connection> open = new ArrayList<>();
        List<String> recorded = new ArrayList<>();
        for (int round = 0; round < 20; round++) {
            Connection connection = outbox.dataSource().getConnection();
            connection.setAutoCommit(false);
            recorded.add(outbox.insert(connection, aCase()));
            recorded.add(outbox.insert(connection, aCase()));
            open.add(connection);
            if (open.size() == 3) {
                // when
                end(open.remove(round % 2));
                publisher.publishNext(3);
            }
        }
        for (Connection connection : open) {
            end(connection);
        }
        while (publisher.publishNext(3).published() > 0) {
            // until nothing is left
        }
        // then
        assertThat(sink.payloads()).isEqualTo(recorded);
        assertThat(outbox.feed()).isEqualTo(recorded);
        assertThat(outbox.positions())
                .isEqualTo(
                        IntStream.rangeClosed(1, 40).mapToObj(String::valueOf).toList());
    }

    private static void end(Connection connection) throws SQLException {
        connection.commit();
        connection.close();
    }

    @Test
    void who_does_not_lead_publishes_nothing() throws SQLException {
        // given
        String event = outbox.record(aCase());
        try (Connection leader = outbox.dataSource().getConnection()) {
            leader.setAutoCommit(false);
            OutboxBatch.lead(leader);
            // when
            int published = publisher.publishNext(10).published();
            leader.commit();
            // then
            assertThat(published).isZero();
            assertThat(publisher.publishNext(10).published()).isEqualTo(1);
            assertThat(sink.payloads()).containsExactly(event);
        }
    }

    @Test
    void only_what_was_acknowledged_is_numbered_and_the_rest_comes_again() throws SQLException {
        // given
        List<String> recorded = outbox.record(5, 1);
        sink.acknowledgeAtMost(2);
        // when
        OutboxPublisher.Result result = publisher.publishNext(10);
        // then
        assertThat(result.published()).isEqualTo(2);
        assertThat(result.failure()).hasMessage("told to");
        assertThat(outbox.feed()).isEqualTo(recorded.subList(0, 2));
        // and
        sink.acknowledgeAtMost(10);
        assertThat(publisher.publishNext(10)).isEqualTo(new OutboxPublisher.Result(3, null));
        assertThat(outbox.feed()).isEqualTo(recorded);
    }

    @Test
    void a_round_that_ends_between_sending_and_numbering_is_sent_again_whole() throws SQLException {
        // given
        List<String> recorded = outbox.record(3, 1);
        EventSink dying = new EventSink() {
            @Override
            public Sent send(List<OutboxBatch.Row> rows) {
                sink.send(rows);
                throw new IllegalStateException("power cut");
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        // when
        assertThatThrownBy(() -> new OutboxPublisher(outbox.dataSource(), dying).publishNext(10))
                .hasMessage("power cut");
        publisher.publishNext(10);
        // then
        assertThat(sink.payloads().subList(0, 3)).isEqualTo(recorded);
        assertThat(sink.payloads().subList(3, 6)).isEqualTo(recorded);
        assertThat(outbox.feed()).isEqualTo(recorded);
    }

    @Test
    void the_lag_is_what_waits_and_since_when() throws SQLException {
        // given
        OutboxLag before = publisher.lag();
        outbox.record(3, 1);
        // when
        OutboxLag waiting = publisher.lag();
        publisher.publishNext(10);
        // then
        assertThat(before).isEqualTo(OutboxLag.NONE);
        assertThat(waiting.rows()).isEqualTo(3);
        assertThat(waiting.oldest()).isNotNull();
        assertThat(publisher.lag()).isEqualTo(OutboxLag.NONE);
    }

    @Test
    void a_long_outbox_is_read_along_its_key_and_not_sorted() throws SQLException {
        // given
        outbox.recordMany(20_000, 40);
        // when
        String plan = UnitOfWork.run(outbox.dataSource(), connection -> {
            OutboxBatch.openTo(connection);
            try (var statement = connection.prepareStatement("explain " + OutboxBatch.READ)) {
                statement.setString(1, "5");
                statement.setLong(2, 7);
                statement.setString(3, "1000000");
                statement.setInt(4, 1_000);
                return lines(statement.executeQuery());
            }
        });
        // then
        assertThat(plan).contains("Index Scan using outbox_pkey").doesNotContain("Sort");
    }

    @Test
    void without_a_scope_no_row_of_the_outbox_is_in_sight() throws SQLException {
        // given
        outbox.record(2, 1);
        // then
        assertThat(rowsSeenBy(DataScope.of("350524", ""))).isEqualTo(2);
        assertThat(rowsSeenBy(DataScope.of("350500", "113505240039000128"))).isEqualTo(2);
        assertThat(rowsSeenBy(DataScope.of("350405", ""))).isZero();
        assertThat(rowsSeenBy(DataScope.of("350524", "113505240039000136"))).isZero();
        assertThat(rowsSeenBy(DataScope.NOTHING)).isZero();
        assertThat(UnitOfWork.run(outbox.dataSource(), OutboxPublisherTest::count))
                .isZero();
    }

    @Test
    void a_scope_ends_with_its_transaction() throws SQLException {
        // given
        outbox.record(2, 1);
        try (Connection connection = outbox.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.EVERYTHING);
            long inside = count(connection);
            connection.commit();
            // when
            long afterwards = count(connection);
            connection.commit();
            // then
            assertThat(inside).isEqualTo(2);
            assertThat(afterwards).isZero();
        }
    }

    @Test
    void nobody_writes_an_event_outside_the_own_scope() {
        // then
        assertThatThrownBy(() -> UnitOfWork.inScope(outbox.dataSource(), DataScope.of("350405", ""), connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.executeUpdate("""
                                insert into outbox (event_id, topic, aggregate_id, event_type, division, agency, payload)
                                values (gen_random_uuid(), 't', gen_random_uuid(), 't', '350524', 'a', '{}')""");
                    }
                }))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("row-level security");
    }

    private static String lines(ResultSet rows) throws SQLException {
        StringBuilder lines = new StringBuilder();
        while (rows.next()) {
            lines.append(rows.getString(1)).append('\n');
        }
        return lines.toString();
    }

    private long rowsSeenBy(DataScope scope) throws SQLException {
        return UnitOfWork.inScope(outbox.dataSource(), scope, OutboxPublisherTest::count);
    }

    private static long count(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from outbox")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
