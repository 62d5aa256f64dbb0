package org.mingjian.kernel.outbox;

import java.util.ArrayList;
import java.util.List;

/** Keeps what it was given, and can be told to acknowledge less. */
final class CollectingSink implements EventSink {

    private final List<String> payloads = new ArrayList<>();
    private int acknowledgesAtMost = Integer.MAX_VALUE;

    List<String> payloads() {
        return payloads;
    }

    void acknowledgeAtMost(int rows) {
        acknowledgesAtMost = rows;
    }

    @Override
    public Sent send(List<OutboxBatch.Row> rows) {
        List<String> sent = rows.stream().map(OutboxBatch.Row::payload).toList();
        if (sent.size() <= acknowledgesAtMost) {
            payloads.addAll(sent);
            return new Sent(sent.size(), null);
        }
        payloads.addAll(sent.subList(0, acknowledgesAtMost));
        return new Sent(acknowledgesAtMost, new IllegalStateException("told to"));
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
