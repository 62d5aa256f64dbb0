package org.mingjian.kernel.outbox;

import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;

/**
 * Publishes one batch of the outbox: whoever leads reads in commit-safe order, sends, and numbers what the broker has
 * acknowledged. A crash between sending and numbering sends the batch again, which consumers notice by event id.
 */
final class OutboxPublisher {

    private static final int COUNTED_UP_TO = 100_000;

    private final DataSource dataSource;
    private final EventSink sink;

    OutboxPublisher(DataSource dataSource, EventSink sink) {
        this.dataSource = dataSource;
        this.sink = sink;
    }

    /**
     * What one batch came to.
     *
     * @param published how many rows were published and numbered
     * @param failure why the rows behind them were not; null when nothing went wrong
     */
    record Result(int published, @Nullable Exception failure) {

        static final Result NOTHING = new Result(0, null);
    }

    /** Publishes at most so many rows; nothing when another instance leads. */
    Result publishNext(int most) throws SQLException {
        return UnitOfWork.run(dataSource, connection -> {
            if (!OutboxBatch.lead(connection)) {
                return Result.NOTHING;
            }
            OutboxBatch.Place place = OutboxBatch.place(connection);
            List<OutboxBatch.Row> rows = OutboxBatch.read(connection, place, most);
            if (rows.isEmpty()) {
                return Result.NOTHING;
            }
            EventSink.Sent sent = sink.send(rows);
            if (sent.acknowledged() > 0) {
                OutboxBatch.markPublished(connection, place, rows.subList(0, sent.acknowledged()));
            }
            return new Result(sent.acknowledged(), sent.failure());
        });
    }

    /** What waits, whoever leads. */
    OutboxLag lag() throws SQLException {
        return UnitOfWork.run(dataSource, connection -> OutboxBatch.lag(connection, COUNTED_UP_TO));
    }
}
