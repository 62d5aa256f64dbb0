package org.mingjian.reports.ingest;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

/** How the taking of events fares; what health and metrics tell of it. */
@ApplicationScoped
public class IngestState {

    /** Which side a failure came from. */
    enum Side {
        BROKER,
        DATABASE,
        OTHER
    }

    private final InstantSource clock;
    private final Map<Side, Counter> failures = new EnumMap<>(Side.class);
    private final Counter applied;
    private final Counter stale;
    private final Counter duplicate;
    private final Counter poison;
    private final Counter gaps;
    private final Timer batches;
    private final AtomicLong lag = new AtomicLong();
    private final AtomicReference<@Nullable Failure> failure = new AtomicReference<>();

    IngestState(InstantSource clock, MeterRegistry meters) {
        this.clock = clock;
        applied = events(meters, "applied");
        stale = events(meters, "stale");
        duplicate = events(meters, "duplicate");
        poison = events(meters, "poison");
        gaps = meters.counter("mingjian.reports.gaps");
        batches = meters.timer("mingjian.reports.batch");
        meters.gauge("mingjian.reports.lag", lag);
        for (Side side : Side.values()) {
            String name = side.name().toLowerCase(Locale.ROOT);
            failures.put(side, meters.counter("mingjian.reports.failures", "side", name));
        }
    }

    private static Counter events(MeterRegistry meters, String outcome) {
        return meters.counter("mingjian.reports.events", "outcome", outcome);
    }

    /** A batch is through. */
    void succeeded(BatchResult result, Duration took) {
        applied.increment(result.applied());
        stale.increment(result.stale());
        duplicate.increment(result.duplicate());
        poison.increment(result.poison());
        gaps.increment((double) result.gaps());
        batches.record(took);
        failure.set(null);
    }

    /** Everything on the log is projected, and the broker says so. */
    void idle() {
        failure.set(null);
    }

    /** A batch did not go through, or the broker does not answer; it will be tried again. */
    void failed(Side side, String reason) {
        Objects.requireNonNull(failures.get(side)).increment();
        failure.updateAndGet(known -> new Failure(known == null ? clock.instant() : known.since(), reason));
    }

    void lagIs(long events) {
        lag.set(events);
    }

    /** How many events of our partitions are on the log and not projected. */
    public long lag() {
        return lag.get();
    }

    /** What has been failing for longer than that, or null. */
    @Nullable
    Failure failingLongerThan(Duration patience) {
        Failure now = failure.get();
        return now == null || now.since().plus(patience).isAfter(clock.instant()) ? null : now;
    }

    /** What is failing, and since when. */
    record Failure(Instant since, String reason) {}
}
