package org.mingjian.reports.ingest;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** A message as it came off the log. */
public record Delivery(ConsumerRecord<String, byte[]> record) {

    int partition() {
        return record.partition();
    }

    long offset() {
        return record.offset();
    }

    /** When the broker took it. */
    Instant appendedAt() {
        return Instant.ofEpochMilli(record.timestamp());
    }

    /** The message itself; null for an empty record. */
    byte @Nullable [] payload() {
        return record.value();
    }

    /** The payload as text; bytes that are no UTF-8 are replaced, so that it can be kept and shown. */
    @Nullable
    String text() {
        byte[] payload = record.value();
        return payload == null ? null : new String(payload, StandardCharsets.UTF_8);
    }
}
