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
import org.mingjian.kernel.db.Contention;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Reads uploads in the background, oldest first. After a crash it goes on behind the last batch that was kept. */
@ApplicationScoped
class ImportWorker {

    /** How often an import may be begun without getting anywhere before it is given up and the next one has its turn. */
    private static final int MOST_TRIES = 3;

    private static final String GIVEN_UP = "系统连续" + MOST_TRIES + "次未能读完该文件，已停止处理；此前已处理的记录有效。请拆分后重新提交，或者把导入编号告诉管理员。";

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);

    private final DataSource dataSource;
    private final Intake intake;
    private final ImportConfig config;
    private final PersonalData personalData;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable UUID uncounted;
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
        try {
            uncount();
        } catch (SQLException e) {
            LOG.warnf(e, "One start of an import stays counted");
        }
    }

    private boolean didSomething() {
        try {
            uncount();
            everywhere(connection -> ImportProgress.forgetCutOff(connection, config.abandonAfter()));
            Optional<ImportProgress.Work> work = everywhere(ImportProgress::next);
            return work.isPresent() && attempt(work.get());
        } catch (SQLException | RuntimeException e) {
            LOG.warnf(e, "Imports interrupted, going on in %s", config.pause());
            return false;
        }
    }

    /** A start that an outage or the end of this process cut short says nothing about the import. */
    private void uncount() throws SQLException {
        UUID id = uncounted;
        if (id != null) {
            everywhere(connection -> ImportProgress.uncount(connection, id));
            uncounted = null;
        }
    }

    /**
     * Reads an import; what is wrong with this one must neither end the worker nor keep the others waiting. A start that
     * goes wrong for a reason nobody foresaw stays counted, and so does one that takes the process with it.
     */
    private boolean attempt(ImportProgress.Work work) throws SQLException {
        if (work.tries() > MOST_TRIES) {
            LOG.errorf("Import %s given up", work.id());
            fail(work, ProblemType.INTERNAL_ERROR, GIVEN_UP);
            return running.get();
        }
        try {
            if (!read(work)) {
                uncounted = work.id();
            }
            return running.get();
        } catch (SQLException | IOException | RuntimeException | Error e) {
            if (Contention.isOutage(e)) {
                uncounted = work.id();
            }
            LOG.warnf(e, "Import %s interrupted at start %d, going on in %s", work.id(), work.tries(), config.pause());
            return false;
        }
    }

    /** Whether nothing is left to read. */
    private boolean read(ImportProgress.Work work) throws SQLException, IOException {
        UploadStore store = new UploadStore(dataSource, personalData, work.scope(), work.id());
        try {
            ReportSource source = open(work, store);
            ImportRun.Size batch = new ImportRun.Size(config.batch(), config.batchBytes());
            if (!new ImportRun(dataSource, intake, work, source, batch).toTheEnd(running::get)) {
                return false;
            }
            everywhere(connection -> {
                ImportProgress.end(connection, work.id(), ImportStatus.COMPLETED, null, null);
                return work;
            });
        } catch (ProblemException e) {
            LOG.infof("Import %s cannot be read: %s", work.id(), e.type().code());
            fail(work, e.type(), e.detail());
        }
        return true;
    }

    private void fail(ImportProgress.Work work, ProblemType type, String detail) throws SQLException {
        everywhere(connection -> {
            ImportProgress.end(connection, work.id(), ImportStatus.FAILED, type.code(), detail);
            return work;
        });
    }

    /** The worker serves everybody; what an import may touch is the scope of whoever submitted it. */
    private <T> T everywhere(UnitOfWork.Work<T> work) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, work);
    }

    private ReportSource open(ImportProgress.Work work, UploadStore store) {
        return switch (work.format()) {
            case NDJSON -> new NdjsonSource(store.open(work.byteCount()), config.maxLineBytes());
            case CSV -> new CsvSource(store.open(work.byteCount()));
        };
    }
}
