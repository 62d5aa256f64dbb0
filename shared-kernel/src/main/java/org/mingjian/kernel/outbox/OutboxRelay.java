package org.mingjian.kernel.outbox;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes batch after batch on a thread of its own until it is closed. Nothing but an error of the virtual machine ends
 * the thread: whatever goes wrong is logged, counted and tried again.
 */
final class OutboxRelay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final OutboxPublisher publisher;
    private final Pace pace;
    private final RelayMetrics metrics;
    private final AtomicBoolean running = new AtomicBoolean();
    private final Thread thread;
    private boolean failing;
    private long lagMeasured;

    /**
     * How fast it goes.
     *
     * @param batch events per round
     * @param pause rest after a round that found less than a batch
     * @param pauseAfterFailure rest after a round that failed
     * @param lagEvery how often the lag is measured
     */
    record Pace(int batch, Duration pause, Duration pauseAfterFailure, Duration lagEvery) {}

    OutboxRelay(OutboxPublisher publisher, Pace pace, RelayMetrics metrics) {
        this.publisher = publisher;
        this.pace = pace;
        this.metrics = metrics;
        this.thread = Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    }

    void start() {
        running.set(true);
        lagMeasured = System.nanoTime() - pace.lagEvery().toNanos();
        thread.start();
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    /** Ends it after the batch on its way, or, when the broker does not answer, in the middle of it. */
    @Override
    public void close() {
        running.set(false);
        LockSupport.unpark(thread);
        try {
            if (!thread.join(GRACE)) {
                thread.interrupt();
                thread.join(GRACE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (running.get()) {
            rest(round());
        }
    }

    /** One round; returns how long to rest before the next. */
    private Duration round() {
        try {
            measureLag();
            // After a failure row by row: what the broker will not take stands alone, nothing else is sent twice for
            // it.
            int most = failing ? 1 : pace.batch();
            OutboxPublisher.Result result = publisher.publishNext(most);
            metrics.published(result.published());
            @Nullable Exception failure = result.failure();
            if (failure != null) {
                return failed(RelayMetrics.Side.BROKER, failure);
            }
            failing = false;
            return result.published() < most ? pace.pause() : Duration.ZERO;
        } catch (SQLException e) {
            return failed(RelayMetrics.Side.DATABASE, e);
        } catch (RuntimeException e) {
            LOG.error("Outbox relay met what it does not know", e);
            return failed(RelayMetrics.Side.OTHER, e);
        }
    }

    private Duration failed(RelayMetrics.Side side, Exception failure) {
        failing = true;
        metrics.failed(side);
        if (running.get()) {
            LOG.warnf("Outbox not published (%s), trying again in %s: %s", side, pace.pauseAfterFailure(), failure);
        }
        return pace.pauseAfterFailure();
    }

    private void measureLag() throws SQLException {
        if (System.nanoTime() - lagMeasured >= pace.lagEvery().toNanos()) {
            metrics.lag(publisher.lag());
            lagMeasured = System.nanoTime();
        }
    }

    private void rest(Duration pause) {
        if (running.get() && !pause.isZero()) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }
}
