package org.mingjian.kernel.outbox;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What waits to be published.
 *
 * @param rows how many events
 * @param oldest when the oldest of them was recorded; null when nothing waits
 */
record OutboxLag(long rows, @Nullable Instant oldest) {

    static final OutboxLag NONE = new OutboxLag(0, null);
}
