package org.mingjian.kernel.outbox;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where the relay takes the events. */
interface EventSink extends AutoCloseable {

    /** Sends the rows in order and waits for their acknowledgements. Failures are told, not thrown. */
    Sent send(List<OutboxBatch.Row> rows);

    @Override
    void close();

    /**
     * What became of the rows.
     *
     * @param acknowledged how many rows from the first one on are certainly kept by the broker; those behind may be
     * @param failure why not all of them; null when all
     */
    record Sent(int acknowledged, @Nullable Exception failure) {}
}
