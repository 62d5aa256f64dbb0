package org.mingjian.kernel.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

/** The relay's reads and marks, all on the connection of one transaction. */
final class OutboxBatch {

    /** Any fixed number; the same in every instance of the service so that only one of them leads. */
    private static final long LEADER_LOCK = 7_308_614_233L;

    private static final String LEAD = "select pg_try_advisory_xact_lock(?)";

    private static final String READ = """
            select o.transaction_id::text, o.id, o.topic, o.aggregate_id::text, o.payload
            from outbox o, relay_cursor c
            where (o.transaction_id, o.id) > (c.transaction_id, c.outbox_id)
              and o.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
            order by o.transaction_id, o.id
            limit ?""";

    private static final String NUMBER = """
            insert into feed (position, transaction_id, outbox_id)
            select c.position + row_number() over (order by o.transaction_id, o.id), o.transaction_id, o.id
            from outbox o, relay_cursor c
            where (o.transaction_id, o.id) > (c.transaction_id, c.outbox_id)
              and (o.transaction_id, o.id) <= (?::xid8, ?)""";

    private static final String ADVANCE = """
            update relay_cursor set transaction_id = ?::xid8, outbox_id = ?, position = position + ?""";

    private OutboxBatch() {}

    /** One row as it goes to the broker. */
    record Row(String transactionId, long id, String topic, String key, String payload) {}

    /** Takes the lead until the transaction ends; false when another instance has it. */
    static boolean lead(Connection connection) throws SQLException {
        RowScope.apply(connection, DataScope.EVERYTHING);
        try (PreparedStatement statement = connection.prepareStatement(LEAD)) {
            statement.setLong(1, LEADER_LOCK);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** The next rows in order, at most so many. */
    static List<Row> read(Connection connection, int limit) throws SQLException {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setInt(1, limit);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getString(1),
                            found.getLong(2),
                            found.getString(3),
                            found.getString(4),
                            found.getString(5)));
                }
            }
        }
        return rows;
    }

    /** Numbers these rows for the feed and moves the cursor behind them. */
    static void markPublished(Connection connection, List<Row> rows) throws SQLException {
        Row last = rows.getLast();
        try (PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setString(1, last.transactionId());
            statement.setLong(2, last.id());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, last.transactionId());
            statement.setLong(2, last.id());
            statement.setLong(3, rows.size());
            statement.executeUpdate();
        }
    }
}
