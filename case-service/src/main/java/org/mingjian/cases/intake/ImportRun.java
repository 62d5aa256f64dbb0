package org.mingjian.cases.intake;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseSource;
import org.mingjian.cases.casefile.NaturalKey;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;

/**
 * Reads one import to its end, batch by batch. While one batch is written the next is read and judged. A batch and the
 * progress it makes are kept in one transaction, so that a crash neither loses nor doubles a record.
 */
final class ImportRun {

    /** A step of few bytes costs memory too: read, judged and chained about a kilobyte. */
    private static final int MOST_STEPS = 20_000;

    private final BatchWriter writer;
    private final Intake intake;
    private final ImportProgress.Work work;
    private final ReportSource source;
    private final Size size;
    private int record;
    private ReportSource.@Nullable Entry ahead;
    private @Nullable ProblemException unreadable;

    ImportRun(DataSource dataSource, Intake intake, ImportProgress.Work work, ReportSource source, Size size) {
        this.writer = new BatchWriter(dataSource, intake, work);
        this.intake = intake;
        this.work = work;
        this.source = source;
        this.size = size;
        this.record = work.processed();
    }

    /**
     * How large a batch may become; whichever is reached first ends it.
     *
     * @param records how many records
     * @param bytes how much of the upload
     */
    record Size(int records, long bytes) {}

    /** A batch that was read and judged. */
    record Batch(int before, List<Intake.Prepared> prepared, List<IntakeOutcome> broken, long readBytes) {

        boolean isEmpty() {
            return prepared.isEmpty() && broken.isEmpty();
        }
    }

    /**
     * Reads on while it may.
     *
     * @return whether the end was reached; false when it was told to stop or somebody else reads the import
     */
    boolean toTheEnd(BooleanSupplier mayGoOn) throws SQLException, IOException {
        source.skip(work.processed());
        advance();
        try (ExecutorService writing = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("import-writer").daemon().factory())) {
            Future<Boolean> last = writing.submit(() -> true);
            while (mayGoOn.getAsBoolean()) {
                Batch batch = nextBatch();
                if (!kept(last)) {
                    return false;
                }
                if (batch.isEmpty()) {
                    return ended();
                }
                last = writing.submit(() -> writer.write(batch));
            }
            kept(last);
            return false;
        }
    }

    /** Everything before the place where the upload stopped being readable is kept, then the import fails. */
    private boolean ended() {
        if (unreadable != null) {
            throw unreadable;
        }
        return true;
    }

    private Batch nextBatch() throws IOException, SQLException {
        int before = record;
        long bytesBefore = source.readBytes();
        int steps = 0;
        List<Intake.Numbered> reports = new ArrayList<>();
        List<IntakeOutcome> broken = new ArrayList<>();
        Set<NaturalKey> keys = new HashSet<>();
        ReportSource.Entry entry = ahead;
        while (entry != null
                && reports.size() + broken.size() < size.records()
                && steps < MOST_STEPS
                && source.readBytes() - bytesBefore < size.bytes()) {
            if (entry instanceof ReportSource.Entry.Parsed(CaseReport report)
                    && !keys.add(
                            new NaturalKey(String.valueOf(report.agency()), String.valueOf(report.caseNumber())))) {
                break; // the same case again: it must see what the batch before it left
            }
            record++;
            switch (entry) {
                case ReportSource.Entry.Parsed(CaseReport report) -> {
                    reports.add(new Intake.Numbered(record, report, source(record)));
                    steps += report.steps() == null ? 0 : report.steps().size();
                }
                case ReportSource.Entry.Broken(List<FieldError> errors) ->
                    broken.add(IntakeOutcome.rejected(record, null, null, errors));
            }
            entry = advance();
        }
        return new Batch(before, intake.prepare(work.scope(), reports), broken, source.readBytes());
    }

    private CaseSource source(int number) {
        return new CaseSource(CaseSource.Kind.REPORTED, work.submittedBy(), work.id(), number);
    }

    private ReportSource.@Nullable Entry advance() throws IOException {
        try {
            ahead = source.next().orElse(null);
        } catch (ProblemException e) {
            unreadable = e;
            ahead = null;
        }
        return ahead;
    }

    private static boolean kept(Future<Boolean> write) throws SQLException, IOException {
        try {
            return write.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException sql) {
                throw sql;
            }
            throw new IOException("a batch could not be written", e.getCause());
        }
    }
}
