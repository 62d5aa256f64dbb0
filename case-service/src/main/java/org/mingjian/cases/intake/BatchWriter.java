package org.mingjian.cases.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import javax.sql.DataSource;

import org.mingjian.kernel.db.Contention;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.RowScope;

/** Keeps one batch of an import with the progress it makes. */
final class BatchWriter {

    /** Two imports of the same cases in another order wait for each other; the one that is sent away comes again. */
    private static final int MOST_DEADLOCKS = 20;

    private final DataSource dataSource;
    private final Intake intake;
    private final ImportProgress.Work work;
    private final DryRunMemory memory;

    BatchWriter(DataSource dataSource, Intake intake, ImportProgress.Work work) {
        this.dataSource = dataSource;
        this.intake = intake;
        this.work = work;
        this.memory = intake.memoryOf(work.id());
    }

    /**
     * Writes the batch.
     *
     * @return false when somebody else has advanced the import; nothing of the batch is kept then
     */
    boolean write(ImportRun.Batch batch) throws SQLException {
        int deadlocks = 0;
        while (true) {
            try {
                return atOnceOrOneByOne(batch);
            } catch (SQLException e) {
                deadlocks++;
                if (!Contention.isDeadlock(e) || deadlocks == MOST_DEADLOCKS) {
                    throw e;
                }
            }
        }
    }

    private boolean atOnceOrOneByOne(ImportRun.Batch batch) throws SQLException {
        try {
            return work.dryRun() ? tryOut(batch) : keep(batch);
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            return oneByOne(batch);
        }
    }

    private boolean keep(ImportRun.Batch batch) throws SQLException {
        return UnitOfWork.inScope(dataSource, work.scope(), connection -> {
            List<IntakeOutcome> outcomes = new ArrayList<>(batch.broken());
            outcomes.addAll(intake.keep(connection, batch.prepared()));
            return advanceOrUndo(connection, batch, outcomes);
        });
    }

    private boolean advanceOrUndo(Connection connection, ImportRun.Batch batch, List<IntakeOutcome> outcomes)
            throws SQLException {
        if (ImportProgress.advance(connection, work, batch.before(), batch.readBytes(), outcomes)) {
            return true;
        }
        connection.rollback();
        return false;
    }

    /** Does everything a real run would do, and takes it back before noting what would have become of it. */
    private boolean tryOut(ImportRun.Batch batch) throws SQLException {
        return UnitOfWork.inScope(dataSource, work.scope(), connection -> {
            List<IntakeOutcome> outcomes = new ArrayList<>(batch.broken());
            outcomes.addAll(intake.keep(connection, batch.prepared()));
            return noteOnly(connection, batch, outcomes);
        });
    }

    private boolean noteOnly(Connection connection, ImportRun.Batch batch, List<IntakeOutcome> outcomes)
            throws SQLException {
        connection.rollback();
        RowScope.apply(connection, work.scope()); // it ended with what was rolled back
        List<IntakeOutcome> corrected = memory.corrected(connection, batch.prepared(), outcomes);
        boolean noted = ImportProgress.advance(connection, work, batch.before(), batch.readBytes(), corrected);
        if (noted) {
            memory.remember(connection, batch.prepared(), corrected);
        }
        return noted;
    }

    /**
     * Somebody else created one of the cases in the same moment, or it lies where the caller cannot see it. Each record
     * gets a savepoint of its own, and what still collides is turned away.
     */
    private boolean oneByOne(ImportRun.Batch batch) throws SQLException {
        return UnitOfWork.inScope(dataSource, work.scope(), connection -> {
            List<IntakeOutcome> outcomes = new ArrayList<>(batch.broken());
            for (Intake.Prepared one : batch.prepared()) {
                outcomes.add(keepOne(connection, one));
            }
            outcomes.sort(Comparator.comparingInt(IntakeOutcome::record));
            return work.dryRun() ? noteOnly(connection, batch, outcomes) : advanceOrUndo(connection, batch, outcomes);
        });
    }

    private IntakeOutcome keepOne(Connection connection, Intake.Prepared one) throws SQLException {
        var before = connection.setSavepoint();
        try {
            IntakeOutcome outcome = intake.keep(connection, List.of(one)).getFirst();
            connection.releaseSavepoint(before);
            return outcome;
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            return Intake.conflict(one);
        }
    }
}
