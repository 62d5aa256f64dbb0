package org.mingjian.kernel.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;

/** What operators see of the relay. Every label has a closed set of values. */
final class RelayMetrics {

    /** Which side a failure came from. */
    enum Side {
        BROKER,
        DATABASE,
        OTHER
    }

    private volatile OutboxLag lag = OutboxLag.NONE;
    private final Counter published;
    private final Map<Side, Counter> failures = new EnumMap<>(Side.class);

    RelayMetrics(MeterRegistry registry, InstantSource clock) {
        published = Counter.builder("mingjian.outbox.published")
                .description("Events the broker has acknowledged")
                .baseUnit("events")
                .register(registry);
        for (Side side : Side.values()) {
            failures.put(
                    side,
                    Counter.builder("mingjian.outbox.failures")
                            .description("Rounds that could not publish everything they read")
                            .tag("side", side.name().toLowerCase(Locale.ROOT))
                            .register(registry));
        }
        Gauge.builder("mingjian.outbox.lag", this, metrics -> metrics.lag.rows())
                .description("Events that wait to be published, counted up to 100000")
                .baseUnit("events")
                .register(registry);
        TimeGauge.builder("mingjian.outbox.lag.age", () -> ageOf(lag, clock), TimeUnit.MILLISECONDS)
                .description("Age of the oldest event that waits to be published")
                .register(registry);
    }

    /** Grows between two measurements too, so that a relay that hangs is seen. */
    private static long ageOf(OutboxLag lag, InstantSource clock) {
        Instant oldest = lag.oldest();
        return oldest == null
                ? 0
                : Math.max(0, Duration.between(oldest, clock.instant()).toMillis());
    }

    void published(int events) {
        published.increment(events);
    }

    void failed(Side side) {
        Objects.requireNonNull(failures.get(side)).increment();
    }

    void lag(OutboxLag measured) {
        lag = measured;
    }
}
