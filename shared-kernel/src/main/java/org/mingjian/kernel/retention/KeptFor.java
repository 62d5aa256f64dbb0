package org.mingjian.kernel.retention;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import javax.sql.DataSource;

import org.mingjian.kernel.db.UnitOfWork;

/**
 * A table whose rows are kept for a time, counted from its column {@code recorded_at}, which has an index.
 *
 * @param table its name; never anything a caller sent, because it becomes part of a statement
 * @param age how long a row is kept
 */
record KeptFor(String table, Duration age) {

    /** What callers are promised of an idempotency key. */
    private static final Duration PROMISED = Duration.ofDays(7);

    /** Answers to idempotency keys. */
    static KeptFor idempotencyKeys(Duration age) {
        if (age.compareTo(PROMISED) < 0) {
            throw new IllegalStateException("idempotency keys are promised for " + PROMISED + ", not for " + age);
        }
        return new KeptFor("idempotency_key", age);
    }

    /** Ids of events that had their effect; see {@link org.mingjian.kernel.inbox.Inbox}. */
    static KeptFor inbox(Duration age) {
        return new KeptFor("inbox", age);
    }

    /** Takes the rows away that are too old at that moment, a batch per transaction; returns how many. */
    long purge(DataSource dataSource, Instant now, int batch) throws SQLException {
        OffsetDateTime before = now.minus(age).atOffset(ZoneOffset.UTC);
        long purged = 0;
        int last;
        do {
            last = UnitOfWork.run(dataSource, connection -> delete(connection, before, batch));
            purged += last;
        } while (last == batch);
        return purged;
    }

    private int delete(Connection connection, OffsetDateTime before, int batch) throws SQLException {
        String oldest = "select ctid from " + table + " where recorded_at < ? order by recorded_at limit ?";
        try (PreparedStatement statement =
                connection.prepareStatement("delete from " + table + " where ctid = any (array(" + oldest + "))")) {
            statement.setObject(1, before);
            statement.setInt(2, batch);
            return statement.executeUpdate();
        }
    }
}
