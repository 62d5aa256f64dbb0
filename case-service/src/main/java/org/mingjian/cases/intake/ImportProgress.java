package org.mingjian.cases.intake;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.CanonicalJson;

/** The worker's statements about an import, on the connection of the batch they belong to. */
final class ImportProgress {

    private static final String RECEIVED = "update import_job set status = 'RECEIVED', byte_count = ?, digest = ?,"
            + " version = version + 1 where id = ? and status = 'UPLOADING'";

    private static final String NEXT = """
            select id, submitted_by, division_from, division_to, agency, format, dry_run, processed, byte_count
            from import_job where status in ('RECEIVED', 'RUNNING') order by received_at limit 1""";

    /** Counts the start before anything is read, and from one again when the last ones got anywhere. */
    private static final String START = """
            update import_job set status = 'RUNNING', started_at = coalesce(started_at, now()),
                tries = case when processed > tried_from then 1 else tries + 1 end, tried_from = processed,
                version = version + 1
            where id = ? and status in ('RECEIVED', 'RUNNING') returning tries""";

    private static final String UNCOUNT = "update import_job set tries = greatest(tries - 1, 0) where id = ?";

    private static final String ADVANCE = """
            update import_job set processed = processed + ?, created = created + ?, extended = extended + ?,
                unchanged = unchanged + ?, rejected = rejected + ?, read_bytes = ?, version = version + 1
            where id = ? and processed = ? and status = 'RUNNING'""";

    private static final String OUTCOME = "insert into import_outcome (import_id, record, outcome, agency, case_number,"
            + " case_id, errors) values (?, ?, ?, ?, ?, ?, ?)";

    private static final String END =
            "update import_job set status = ?, failure_code = ?, failure = ?, finished_at = now(),"
                    + " version = version + 1 where id = ? and status = 'RUNNING'";

    private static final String ABANDON =
            "delete from import_job where status = 'UPLOADING'" + " and received_at < now() - make_interval(secs => ?)";

    private static final int LONGEST_SHOWN = 200;

    private ImportProgress() {}

    /**
     * An import that waits to be read, or was being read when its reader died.
     *
     * @param tries how often somebody began to read it, this time included, since it last got anywhere
     */
    record Work(
            UUID id,
            String submittedBy,
            DataScope scope,
            ImportFormat format,
            boolean dryRun,
            int processed,
            long byteCount,
            int tries) {}

    static void received(Connection connection, UUID id, long bytes, String digest) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(RECEIVED)) {
            statement.setLong(1, bytes);
            statement.setString(2, digest);
            statement.setObject(3, id);
            statement.executeUpdate();
        }
    }

    /** The oldest import there is to do. */
    static Optional<Work> next(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            UUID id = row.getObject(1, UUID.class);
            int tries = start(connection, id);
            return Optional.of(new Work(
                    id,
                    row.getString(2),
                    new DataScope(row.getString(3), row.getString(4), row.getString(5)),
                    ImportFormat.valueOf(row.getString(6)),
                    row.getBoolean(7),
                    row.getInt(8),
                    row.getLong(9),
                    tries));
        }
    }

    private static int start(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(START)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : 1;
            }
        }
    }

    /** Takes back the count of a start that ended without fault of the import. */
    static int uncount(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UNCOUNT)) {
            statement.setObject(1, id);
            return statement.executeUpdate();
        }
    }

    /**
     * Notes what became of a batch.
     *
     * @param before how many records had an outcome before it
     * @return false when somebody else has advanced the import meanwhile; the batch must not be kept then
     */
    static boolean advance(Connection connection, Work work, int before, long readBytes, List<IntakeOutcome> outcomes)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setInt(1, outcomes.size());
            statement.setInt(2, count(outcomes, IntakeOutcome.Kind.CREATED));
            statement.setInt(3, count(outcomes, IntakeOutcome.Kind.EXTENDED));
            statement.setInt(4, count(outcomes, IntakeOutcome.Kind.UNCHANGED));
            statement.setInt(5, count(outcomes, IntakeOutcome.Kind.REJECTED));
            statement.setLong(6, readBytes);
            statement.setObject(7, work.id());
            statement.setInt(8, before);
            if (statement.executeUpdate() == 0) {
                return false;
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(OUTCOME)) {
            for (IntakeOutcome outcome : outcomes) {
                // A created case names its import itself; in a dry run there is no case that could.
                if (work.dryRun() || outcome.kind() != IntakeOutcome.Kind.CREATED) {
                    bind(statement, work, outcome);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
        return true;
    }

    private static void bind(PreparedStatement statement, Work work, IntakeOutcome outcome) throws SQLException {
        statement.setObject(1, work.id());
        statement.setInt(2, outcome.record());
        statement.setString(3, outcome.kind().name());
        statement.setString(4, asShown(outcome.agency()));
        statement.setString(5, asShown(outcome.caseNumber()));
        statement.setObject(6, work.dryRun() ? null : outcome.caseId());
        statement.setString(7, CanonicalJson.write(outcome.errors()));
    }

    /** What a caller wrote can be anything, even what the database would not take. */
    private static @Nullable String asShown(@Nullable String written) {
        if (written == null) {
            return null;
        }
        return VisibleText.shown(written.substring(0, Math.min(written.length(), LONGEST_SHOWN)));
    }

    private static int count(List<IntakeOutcome> outcomes, IntakeOutcome.Kind kind) {
        return (int) outcomes.stream().filter(outcome -> outcome.kind() == kind).count();
    }

    /** Ends an import and gives back the room of its upload. */
    static void end(
            Connection connection, UUID id, ImportStatus status, @Nullable String failureCode, @Nullable String failure)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setString(1, status.name());
            statement.setString(2, failureCode);
            statement.setString(3, failure);
            statement.setObject(4, id);
            statement.executeUpdate();
        }
        UploadStore.delete(connection, id);
        DryRunMemory.forget(connection, id);
    }

    /** Forgets uploads that were cut off so long ago that nobody will finish them. */
    static int forgetCutOff(Connection connection, Duration age) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ABANDON)) {
            statement.setDouble(1, (double) age.toSeconds());
            return statement.executeUpdate();
        }
    }
}
