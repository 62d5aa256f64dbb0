package org.mingjian.cases.intake;

import java.io.IOException;
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
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Reads uploads in the background, oldest first. After a crash it goes on behind the last batch that was kept. */
@ApplicationScoped
class ImportWorker {

    /** How often an import may fail for a reason nobody foresaw before it is given up and the next one has its turn. */
    private static final int MOST_TRIES = 3;

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final DataSource dataSource;
    private final Intake intake;
    private final ImportConfig config;
    private final PersonalData personalData;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable UUID failing;
    private int failures;
    private @Nullable Thread thread;

    ImportWorker(DataSource dataSource, Intake intake, ImportConfig config, PersonalData personalData) {
        this.dataSource = dataSource;
        this.intake = intake;
        this.config = config;
        this.personalData = personalData;
    }

    void start(@Observes StartupEvent event) {
        running.set(true);
        thread = Thread.ofPlatform().name("import-worker").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.set(false);
        wake();
        Thread worker = thread;
        if (worker != null) {
            worker.join(Duration.ofSeconds(20));
        }
    }

    /** There is something to do. */
    void wake() {
        Thread worker = thread;
        if (worker != null) {
            LockSupport.unpark(worker);
        }
    }

    boolean isAlive() {
        Thread worker = thread;
        return worker != null && worker.isAlive();
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
            UnitOfWork.run(dataSource, connection -> ImportProgress.forgetCutOff(connection, config.abandonAfter()));
            Optional<ImportProgress.Work> work = UnitOfWork.run(dataSource, ImportProgress::next);
            return work.isPresent() && attempt(work.get());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "Imports interrupted, going on in %s", config.pause());
            return false;
        }
    }

    /** Reads an import; what is wrong with this one must neither end the worker nor keep the others waiting. */
    private boolean attempt(ImportProgress.Work work) throws SQLException {
        try {
            read(work);
            return running.get();
        } catch (SQLException | IOException | RuntimeException e) {
            if (Contention.isOutage(e) || triesAgain(work)) {
                LOG.warnf("Import %s interrupted, going on in %s: %s", work.id(), config.pause(), e);
                return false;
            }
            LOG.errorf(e, "Import %s given up", work.id());
            fail(work, ProblemType.INTERNAL_ERROR, ProblemType.INTERNAL_ERROR.advice());
            return running.get();
        }
    }

    private boolean triesAgain(ImportProgress.Work work) {
        failures = work.id().equals(failing) ? failures + 1 : 1;
        failing = work.id();
        return failures < MOST_TRIES;
    }

    private void read(ImportProgress.Work work) throws SQLException, IOException {
        UploadStore store = new UploadStore(dataSource, personalData, work.id());
        try {
            ReportSource source = open(work, store);
            ImportRun importRun = new ImportRun(dataSource, intake, work, source, config.batch());
            if (importRun.toTheEnd(running::get)) {
                UnitOfWork.run(dataSource, connection -> {
                    ImportProgress.end(connection, work.id(), ImportStatus.COMPLETED, null, null);
                    return work;
                });
            }
        } catch (ProblemException e) {
            LOG.infof("Import %s cannot be read: %s", work.id(), e.type().code());
            fail(work, e.type(), e.detail());
        }
    }

    private void fail(ImportProgress.Work work, ProblemType type, String detail) throws SQLException {
        UnitOfWork.run(dataSource, connection -> {
            ImportProgress.end(connection, work.id(), ImportStatus.FAILED, type.code(), detail);
            return work;
        });
    }

    private ReportSource open(ImportProgress.Work work, UploadStore store) {
        return switch (work.format()) {
            case NDJSON -> new NdjsonSource(store.open(work.byteCount()), config.maxLineBytes());
            case CSV -> new CsvSource(store.open(work.byteCount()));
        };
    }
}
