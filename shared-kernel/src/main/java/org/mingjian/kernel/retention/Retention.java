package org.mingjian.kernel.retention;

import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The worker that takes old rows away: once at the start and then daily, in every instance, because a row that is gone is
 * simply not found by the next. Whatever goes wrong is logged, counted and tried again; nobody's request depends on it.
 */
@ApplicationScoped
public class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final RetentionConfig config;
    private final Instance<DataSource> dataSource;
    private final Instance<MeterRegistry> meters;
    private final InstantSource clock;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable Thread thread;

    Retention(
            RetentionConfig config,
            Instance<DataSource> dataSource,
            Instance<MeterRegistry> meters,
            InstantSource clock) {
        this.config = config;
        this.dataSource = dataSource;
        this.meters = meters;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        List<KeptFor> tables = Stream.of(
                        config.idempotencyKeys().map(KeptFor::idempotencyKeys),
                        config.inbox().map(KeptFor::inbox))
                .flatMap(Optional::stream)
                .toList();
        if (!tables.isEmpty()) {
            running.set(true);
            thread = Thread.ofVirtual().name("retention").start(() -> run(tables));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.set(false);
        Thread worker = thread;
        if (worker != null) {
            LockSupport.unpark(worker);
            worker.join(Duration.ofSeconds(5));
        }
    }

    private void run(List<KeptFor> tables) {
        while (running.get()) {
            Duration rest = config.every();
            for (KeptFor table : tables) {
                try {
                    purge(table);
                } catch (SQLException | RuntimeException e) {
                    meters.get()
                            .counter("mingjian.retention.failures", "table", table.table())
                            .increment();
                    LOG.warnf(
                            e,
                            "Old rows of %s not purged, trying again in %s",
                            table.table(),
                            config.pauseAfterFailure());
                    rest = config.pauseAfterFailure();
                }
            }
            if (running.get()) {
                LockSupport.parkNanos(rest.toNanos());
            }
        }
    }

    private void purge(KeptFor table) throws SQLException {
        long purged = table.purge(dataSource.get(), clock.instant(), config.batch());
        meters.get()
                .counter("mingjian.retention.purged", "table", table.table())
                .increment((double) purged);
        if (purged > 0) {
            LOG.infof("Purged %d rows of %s older than %s", purged, table.table(), table.age());
        }
    }
}
