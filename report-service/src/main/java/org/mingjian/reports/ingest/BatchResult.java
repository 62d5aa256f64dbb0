package org.mingjian.reports.ingest;

import org.mingjian.reports.fact.Projection;

/**
 * What became of a batch of messages.
 *
 * @param applied events that took their case further
 * @param stale events older than or equal to what was known
 * @param duplicate events whose id had been seen before
 * @param poison messages that went to the dead letters
 * @param gaps how often steps had been skipped
 */
public record BatchResult(int applied, int stale, int duplicate, int poison, long gaps) {

    /** An empty batch. */
    public static final BatchResult NOTHING = new BatchResult(0, 0, 0, 0, 0);

    static BatchResult of(Projection.Projected projected, int duplicate, int poison) {
        return new BatchResult(projected.applied(), projected.stale(), duplicate, poison, projected.gaps());
    }

    /** Both together. */
    public BatchResult plus(BatchResult other) {
        return new BatchResult(
                applied + other.applied,
                stale + other.stale,
                duplicate + other.duplicate,
                poison + other.poison,
                gaps + other.gaps);
    }

    /** How many messages there were. */
    public int messages() {
        return applied + stale + duplicate + poison;
    }
}
