package org.mingjian.cases.rejudging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.JudgingAgain;
import org.mingjian.kernel.db.Contention;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/**
 * Walks through the open cases in the background, one job after the other. A batch is read and judged without a lock, and
 * kept together with the place it ended at, so that a crash neither passes a case over nor counts one twice.
 */
@ApplicationScoped
class RejudgingWorker {

    /** How often a batch may fail in a row for another reason than an outage before the job is given up. */
    private static final int MOST_FAILURES = 20;

    private static final String GIVEN_UP = "系统连续多次未能完成重新判定，已停止；此前已判定的案件有效。请把编号告诉管理员，排除原因后重新发起。";

    private static final Logger LOG = Logger.getLogger(RejudgingWorker.class);

    private final DataSource dataSource;
    private final JudgingAgain judging;
    private final RejudgingConfig config;
    private final AtomicBoolean running = new AtomicBoolean();
    private int failures;
    private @Nullable UUID failing;
    private @Nullable Thread thread;

    RejudgingWorker(DataSource dataSource, JudgingAgain judging, RejudgingConfig config) {
        this.dataSource = dataSource;
        this.judging = judging;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        running.set(true);
        thread = Thread.ofPlatform().name("rejudging-worker").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.set(false);
        Thread worker = thread;
        if (worker != null) {
            LockSupport.unpark(worker);
            worker.join(Duration.ofSeconds(20));
        }
    }

    private void run() {
        while (running.get()) {
            if (!didSomething()) {
                LockSupport.parkNanos(config.pause().toNanos());
            }
        }
    }

    private boolean didSomething() {
        try {
            Optional<RejudgingProgress.Work> work = UnitOfWork.inScope(
                    dataSource,
                    DataScope.EVERYTHING,
                    connection -> RejudgingProgress.next(connection, config.settle()));
            return work.isPresent() && attempt(work.get());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "Re-judging interrupted, going on in %s", config.pause());
            return false;
        }
    }

    private boolean attempt(RejudgingProgress.Work work) throws SQLException {
        try {
            walk(work);
            return true;
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "Re-judging %s interrupted, going on in %s", work.id(), config.pause());
            if (!Contention.isOutage(e) && isGivenUp(work.id())) {
                end(work, RejudgingStatus.FAILED, GIVEN_UP);
            }
            return false;
        }
    }

    private boolean isGivenUp(UUID id) {
        failures = id.equals(failing) ? failures + 1 : 1;
        failing = id;
        return failures >= MOST_FAILURES;
    }

    /** To the end, or until it is told to stop or somebody else has advanced the job. */
    void walk(RejudgingProgress.Work begin) throws SQLException {
        RejudgingProgress.Work work = begin;
        while (running.get()) {
            RejudgingProgress.Work now = work;
            JudgingAgain.Batch batch = UnitOfWork.inScope(
                    dataSource,
                    work.scope(),
                    connection -> judging.next(connection, now.at(), now.scope().agency()));
            JudgingAgain.Place last = batch.last();
            if (last == null) {
                end(work, RejudgingStatus.COMPLETED, null);
                return;
            }
            if (!keep(work, batch, last)) {
                return;
            }
            work = work.at(last);
            failing = null;
        }
    }

    private boolean keep(RejudgingProgress.Work work, JudgingAgain.Batch batch, JudgingAgain.Place last)
            throws SQLException {
        return UnitOfWork.inScope(dataSource, work.scope(), connection -> {
            if (!RejudgingProgress.advance(connection, work, batch, last)) {
                return false;
            }
            RejudgingProgress.count(connection, work, judging.keep(connection, batch));
            return true;
        });
    }

    private void end(RejudgingProgress.Work work, RejudgingStatus status, @Nullable String failure)
            throws SQLException {
        boolean ended = UnitOfWork.inScope(
                dataSource,
                DataScope.EVERYTHING,
                connection -> RejudgingProgress.end(connection, work.id(), status, failure));
        LOG.infof("Re-judging %s: %s", work.id(), ended ? status : "ended by somebody else");
    }
}
