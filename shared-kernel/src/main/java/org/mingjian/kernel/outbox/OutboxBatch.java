package org.mingjian.kernel.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

/** The relay's reads and marks, all on the connection of one transaction. */
final class OutboxBatch {

    /** Any fixed number; the same in every instance of the service so that only one of them leads. */
    private static final long LEADER_LOCK = 7_308_614_233L;

    private static final String LEAD = "select pg_try_advisory_xact_lock(?)";

    private static final String PLACE = "select transaction_id::text, outbox_id, position from relay_cursor";

    /**
     * The oldest transaction that is still running and may write to this outbox, or the next one to begin. Below it no
     * row can appear any more. Transactions of the server's other databases are left out, or the longest of them would
     * hold our events back; one that ends meanwhile counts as running, which only makes its events wait a round.
     */
    private static final String HORIZON = """
            select coalesce(
                (select min(running.xid) from pg_snapshot_xip(pg_current_snapshot()) as running(xid)
                where not exists (
                    select from pg_locks held join pg_stat_activity session on session.pid = held.pid
                    where held.locktype = 'transactionid' and held.granted and held.mode = 'ExclusiveLock'
                      and held.transactionid = running.xid::xid
                      and session.datid <> (select oid from pg_database where datname = current_database()))),
                pg_snapshot_xmax(pg_current_snapshot()))::text""";

    /** The place is bound rather than joined: only then does the limit end the walk along the primary key. */
    static final String READ = """
            select o.transaction_id::text, o.id, o.topic, o.aggregate_id::text, o.payload
            from outbox o
            where (o.transaction_id, o.id) > (?::xid8, ?)
              and o.transaction_id < ?::xid8
            order by o.transaction_id, o.id
            limit ?""";

    /**
     * The planner cannot know that the row policy lets the relay see everything; expecting few rows it would fetch and
     * sort all that waits, for every batch again. In this transaction it walks along the key.
     */
    private static final String ALONG_THE_KEY = "select set_config('enable_sort', 'off', true),"
            + " set_config('enable_bitmapscan', 'off', true), set_config('enable_seqscan', 'off', true)";

    private static final String NUMBER = """
            insert into feed (position, transaction_id, outbox_id)
            select ? + row.number, row.transaction_id::xid8, row.id
            from unnest(?::text[], ?::bigint[]) with ordinality as row(transaction_id, id, number)""";

    private static final String ADVANCE = """
            update relay_cursor set transaction_id = ?::xid8, outbox_id = ?, position = position + ?
            where position = ?""";

    private static final String LAG = """
            select count(*), min(recorded_at)
            from (select o.recorded_at from outbox o where (o.transaction_id, o.id) > (?::xid8, ?)
                order by o.transaction_id, o.id limit ?) as waiting""";

    /** In characters; an event can be some megabytes, and a batch of them must not take all memory. */
    private static final long MOST_AT_ONCE = 16L << 20;

    /** So few that even the largest events fit while the rest is still with the server. */
    private static final int ROWS_FETCHED = 16;

    private OutboxBatch() {}

    /** One row as it goes to the broker. */
    record Row(String transactionId, long id, String topic, String key, String payload) {}

    /** Behind which row the relay stands, and how many it has published so far. */
    record Place(String transactionId, long id, long position) {}

    /** Lets the transaction see the whole outbox, and walk along it. */
    static void openTo(Connection connection) throws SQLException {
        RowScope.apply(connection, DataScope.EVERYTHING);
        try (PreparedStatement statement = connection.prepareStatement(ALONG_THE_KEY)) {
            statement.execute();
        }
    }

    /** Takes the lead until the transaction ends; false when another instance has it. */
    static boolean lead(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LEAD)) {
            statement.setLong(1, LEADER_LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Where the relay stands; must be asked after the lead was taken, by a statement of its own. */
    static Place place(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PLACE);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("relay_cursor has lost its row");
            }
            return new Place(row.getString(1), row.getLong(2), row.getLong(3));
        }
    }

    private static String horizon(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(HORIZON);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    /** The next rows in order, at most so many, and fewer where they are large; at least one if there is any. */
    static List<Row> read(Connection connection, Place place, int limit) throws SQLException {
        openTo(connection);
        String horizon = horizon(connection); // of an older snapshot than the rows, by a statement of its own
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, place.transactionId());
            statement.setLong(2, place.id());
            statement.setString(3, horizon);
            statement.setInt(4, limit);
            statement.setFetchSize(Math.min(limit, ROWS_FETCHED));
            try (ResultSet found = statement.executeQuery()) {
                long length = 0;
                while (length < MOST_AT_ONCE && found.next()) {
                    Row row = new Row(
                            found.getString(1),
                            found.getLong(2),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5));
                    rows.add(row);
                    length += row.payload().length();
                }
            }
        }
        return rows;
    }

    /** Numbers these rows for the feed and moves the relay behind them. */
    static void markPublished(Connection connection, Place place, List<Row> rows) throws SQLException {
        number(connection, place, rows);
        Row last = rows.getLast();
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, last.transactionId());
            statement.setLong(2, last.id());
            statement.setLong(3, rows.size());
            statement.setLong(4, place.position());
            if (statement.executeUpdate() != 1) {
                throw new IllegalStateException("another relay has moved on from position " + place.position());
            }
        }
    }

    private static void number(Connection connection, Place place, List<Row> rows) throws SQLException {
        Array transactions = connection.createArrayOf(
                "text", rows.stream().map(Row::transactionId).toArray());
        Array ids =
                connection.createArrayOf("bigint", rows.stream().map(Row::id).toArray());
        try (PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setLong(1, place.position());
            statement.setArray(2, transactions);
            statement.setArray(3, ids);
            statement.executeUpdate();
        } finally {
            transactions.free();
            ids.free();
        }
    }

    /** What waits to be published, counted up to that many rows. */
    static OutboxLag lag(Connection connection, int countedUpTo) throws SQLException {
        openTo(connection);
        Place place = place(connection);
        try (PreparedStatement statement = connection.prepareStatement(LAG)) {
            statement.setString(1, place.transactionId());
            statement.setLong(2, place.id());
            statement.setInt(3, countedUpTo);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                @Nullable OffsetDateTime oldest = row.getObject(2, OffsetDateTime.class);
                return new OutboxLag(row.getLong(1), oldest == null ? null : oldest.toInstant());
            }
        }
    }
}
