package org.mingjian.reports.ingest;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A message that could not be projected, as it is noticed.
 *
 * @param key record key
 * @param payload record as text
 * @param reason code of why it cannot be projected
 * @param detail what exactly is wrong
 */
record PoisonMessage(
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String payload,
        String reason,
        String detail,
        Instant noticedAt) {}
