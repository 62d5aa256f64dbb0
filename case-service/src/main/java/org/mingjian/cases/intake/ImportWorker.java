package org.mingjian.cases.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.problem.ProblemException;

/** Reads uploads in the background, oldest first. After a crash it goes on behind the last batch that was kept. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final DataSource dataSource;
    private final Intake intake;
    private final ImportConfig config;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable Thread thread;

    ImportWorker(DataSource dataSource, Intake intake, ImportConfig config) {
        this.dataSource = dataSource;
        this.intake = intake;
        this.config = config;
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
            if (work.isEmpty()) {
                return false;
            }
            read(work.get());
            return running.get();
        } catch (SQLException | IOException e) {
            LOG.warnf("Import interrupted, going on in %s: %s", config.pause(), e.getMessage());
            return false;
        }
    }

    private void read(ImportProgress.Work work) throws SQLException, IOException {
        UploadStore store = new UploadStore(dataSource, work.id());
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
            UnitOfWork.run(dataSource, connection -> {
                ImportProgress.end(
                        connection, work.id(), ImportStatus.FAILED, e.type().code(), e.detail());
                return work;
            });
        }
    }

    private ReportSource open(ImportProgress.Work work, UploadStore store) {
        return switch (work.format()) {
            case NDJSON -> new NdjsonSource(store.open(), config.maxLineBytes());
            case CSV -> new CsvSource(store.open());
        };
    }
}
