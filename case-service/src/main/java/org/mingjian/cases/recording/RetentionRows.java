package org.mingjian.cases.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/** Retention runs, their candidates and the certificates of destruction. Rows are only ever inserted. */
final class RetentionRows {

    /** So many candidates in one run; what is left is found by the next. */
    static final int MOST = 1_000;

    private static final String ADD =
            "insert into recording_retention_run (id, division_from, division_to, agency, reason,"
                    + " requested_by, requested_by_name, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private static final String LIST = """
            insert into recording_retention_candidate (run_id, recording_id, kept_until)
            select ?, r.id, recording_kept_until(r.retention, r.ended_at, c.closed_on)
            from recording r join case_file c on c.id = r.case_id
                join recording_end e on e.recording_id = r.id and e.state = 'COMPLETE'
            where recording_kept_until(r.retention, r.ended_at, c.closed_on) < ?
              and not exists (select from recording_destruction d where d.recording_id = r.id)
            order by r.id limit ?""";

    private static final String FIND = """
            select r.id, r.reason, r.requested_by, r.requested_by_name, r.recorded_at,
                (select count(*) from recording_retention_candidate c where c.run_id = r.id),
                a.approved_by_name, a.recorded_at,
                (select count(*) from recording_destruction d where d.run_id = r.id)
            from recording_retention_run r left join recording_retention_approval a on a.run_id = r.id
            where r.id = ?""";

    private static final String CANDIDATES = """
            select k.recording_id, r.case_id, r.sha256, r.byte_length, k.kept_until
            from recording_retention_candidate k join recording r on r.id = k.recording_id
            where k.run_id = ? and k.recording_id > ? order by k.recording_id limit ?""";

    private static final String APPROVE = "insert into recording_retention_approval"
            + " (run_id, approved_by, approved_by_name, recorded_at) values (?, ?, ?, ?)";

    /** What has come under another term since it was listed, as when its case was opened again, is left out. */
    private static final String DESTROY = """
            insert into recording_destruction (recording_id, run_id, sha256, byte_length, retention, kept_until, approved_by,
                approved_by_name, recorded_at)
            select r.id, k.run_id, r.sha256, r.byte_length, r.retention, k.kept_until, ?, ?, ?
            from recording_retention_candidate k join recording r on r.id = k.recording_id
                join case_file c on c.id = r.case_id
            where k.run_id = ? and k.kept_until = recording_kept_until(r.retention, r.ended_at, c.closed_on)
            on conflict (recording_id) do nothing""";

    private static final String CERTIFICATE = """
            select d.recording_id, d.run_id, d.sha256, d.byte_length, d.retention, d.kept_until, r.requested_by_name,
                d.approved_by_name, d.recorded_at, w.recorded_at
            from recording_destruction d join recording_retention_run r on r.id = d.run_id
                left join recording_cleared w on w.recording_id = d.recording_id
            where d.recording_id = ?""";

    private RetentionRows() {}

    static void add(Connection connection, UUID id, Actor actor, String reason, Instant at) throws SQLException {
        DataScope scope = actor.scope();
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, id);
            statement.setString(2, scope.divisionFrom());
            statement.setString(3, scope.divisionTo());
            statement.setString(4, scope.agency());
            statement.setString(5, reason);
            statement.setString(6, actor.subject());
            statement.setString(7, actor.name());
            statement.setObject(8, RecordingRows.utc(at));
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(LIST)) {
            statement.setObject(1, id);
            statement.setObject(2, ChinaTime.dayOf(at));
            statement.setInt(3, MOST);
            statement.executeUpdate();
        }
    }

    /** A run with whoever asked for it. */
    record Run(String requestedBy, RetentionRunView view) {}

    static Optional<Run> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, id);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Run(
                        row.getString(3),
                        new RetentionRunView(
                                row.getObject(1, UUID.class),
                                row.getString(2),
                                row.getString(4),
                                written(row, 5),
                                row.getInt(6),
                                row.getString(7),
                                row.getObject(8) == null ? null : written(row, 8),
                                row.getInt(9))));
            }
        }
    }

    static List<RetentionCandidateView> candidates(Connection connection, UUID run, UUID after, int most)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CANDIDATES)) {
            statement.setObject(1, run);
            statement.setObject(2, after);
            statement.setInt(3, most);
            List<RetentionCandidateView> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(new RetentionCandidateView(
                            row.getObject(1, UUID.class),
                            row.getObject(2, UUID.class),
                            row.getString(3),
                            row.getLong(4),
                            row.getObject(5, LocalDate.class)));
                }
            }
            return found;
        }
    }

    /** A unique violation means that somebody has approved it. */
    static void approve(Connection connection, UUID run, Actor actor, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPROVE)) {
            statement.setObject(1, run);
            statement.setString(2, actor.subject());
            statement.setString(3, actor.name());
            statement.setObject(4, RecordingRows.utc(at));
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(DESTROY)) {
            statement.setString(1, actor.subject());
            statement.setString(2, actor.name());
            statement.setObject(3, RecordingRows.utc(at));
            statement.setObject(4, run);
            statement.executeUpdate();
        }
    }

    static Optional<DestructionView> certificate(Connection connection, UUID recording) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CERTIFICATE)) {
            statement.setObject(1, recording);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                RetentionClass retention = RetentionClass.valueOf(row.getString(5));
                return Optional.of(new DestructionView(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        row.getLong(4),
                        row.getObject(6, LocalDate.class),
                        retention.basis(),
                        row.getString(7),
                        row.getString(8),
                        written(row, 9),
                        row.getObject(10) == null ? null : written(row, 10)));
            }
        }
    }

    private static OffsetDateTime written(ResultSet row, int column) throws SQLException {
        @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return ChinaTime.written(java.util.Objects.requireNonNull(at).toInstant());
    }
}
