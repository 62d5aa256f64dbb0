package org.mingjian.cases.rejudging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/** Entering and reading jobs, within the scope set on the connection. */
final class RejudgingJobs {

    /** Behind it no further changes are named; what was changed stays in the register. */
    private static final int LONGEST_REASON = 500;

    /** How the reason of a change of the register begins; what was changed follows. */
    static final String REGISTER_CHANGED = "登记有变更：";

    private static final String SAID = "substr(excluded.reason, " + (REGISTER_CHANGED.length() + 1) + ")";

    private static final String WAITS = "substr(rejudging_job.reason, " + (REGISTER_CHANGED.length() + 1) + ")";

    private static final String ADD = """
            insert into rejudging_job (id, cause, reason, requested_by, division_from, division_to, agency, at_agency,
                recorded_at, seen_from, seen_to, requested_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, clock_timestamp())""";

    /** A job that waits answers this change too; it is put off, so that it does not begin before this is committed. */
    private static final String ADD_OR_PUT_OFF = ADD
            + " on conflict (agency) where status = 'REQUESTED' and cause = 'REGISTER_CHANGE'"
            + " do update set requested_at = excluded.requested_at,"
            + " seen_from = excluded.seen_from, seen_to = excluded.seen_to,"
            + " reason = case when position('；' || " + SAID + " || '；' in '；' || " + WAITS + " || '；') > 0"
            + " or length(rejudging_job.reason) > " + LONGEST_REASON + " then rejudging_job.reason"
            + " else rejudging_job.reason || '；' || " + SAID + " end";

    private static final String COLUMNS =
            "select id, status, cause, reason, requested_by, agency, seen, changed, skipped,"
                    + " failure, recorded_at, started_at, finished_at from rejudging_job";

    private static final String FIND = COLUMNS + " where id = ?";

    private static final String NEWEST = COLUMNS + " where id < ? order by id desc limit ?";

    private static final String RULES = "select job_id, rule, added, removed from rejudging_count"
            + " where job_id = any (?) order by job_id, rule";

    private RejudgingJobs() {}

    /**
     * A job to be entered.
     *
     * @param scope whose cases it may touch
     * @param seenIn the division whose job it is; null for that of the scope
     */
    record Wanted(
            UUID id,
            RejudgingCause cause,
            String reason,
            String requestedBy,
            DataScope scope,
            @Nullable String seenIn,
            Instant recordedAt) {}

    private static final String DIVISION = "select division from agency where code = ?";

    /** Where an agency is; null when it is not registered. */
    static @Nullable String divisionOf(Connection connection, String agency) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DIVISION)) {
            statement.setString(1, agency);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }

    static void add(Connection connection, Wanted job) throws SQLException {
        add(connection, ADD, job);
    }

    /** Enters a job for a change of the register, unless one of that agency waits already. */
    static void addOnce(Connection connection, Wanted job) throws SQLException {
        add(connection, ADD_OR_PUT_OFF, job);
    }

    private static void add(Connection connection, String sql, Wanted job) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, job.id());
            statement.setString(2, job.cause().name());
            statement.setString(3, job.reason());
            statement.setString(4, job.requestedBy());
            statement.setString(5, job.scope().divisionFrom());
            statement.setString(6, job.scope().divisionTo());
            statement.setString(7, job.scope().agency());
            statement.setString(8, job.scope().agency()); // the walk begins before its first case
            statement.setObject(9, ChinaTime.written(job.recordedAt()));
            statement.setString(10, job.seenIn());
            statement.setString(11, job.seenIn());
            statement.executeUpdate();
        }
    }

    static Optional<RejudgingView> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            statement.setObject(1, id);
            return read(connection, statement).stream().findFirst();
        }
    }

    /** The newest before an id, at most so many. */
    static List<RejudgingView> newestFirst(Connection connection, UUID before, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEWEST)) {
            statement.setObject(1, before);
            statement.setInt(2, most);
            return read(connection, statement);
        }
    }

    private static List<RejudgingView> read(Connection connection, PreparedStatement statement) throws SQLException {
        List<RejudgingView> jobs = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                jobs.add(view(row));
            }
        }
        Map<UUID, List<RejudgingView.RuleView>> rules = rules(connection, jobs);
        return jobs.stream()
                .map(job -> job.with(rules.getOrDefault(job.id(), List.of())))
                .toList();
    }

    private static Map<UUID, List<RejudgingView.RuleView>> rules(Connection connection, List<RejudgingView> jobs)
            throws SQLException {
        Map<UUID, List<RejudgingView.RuleView>> rules = new HashMap<>();
        Object[] ids = jobs.stream().map(RejudgingView::id).toArray();
        try (PreparedStatement statement = connection.prepareStatement(RULES)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rules.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(new RejudgingView.RuleView(row.getString(2), row.getInt(3), row.getInt(4)));
                }
            }
        }
        return rules;
    }

    private static RejudgingView view(ResultSet row) throws SQLException {
        String agency = row.getString("agency");
        return new RejudgingView(
                row.getObject("id", UUID.class),
                RejudgingStatus.valueOf(row.getString("status")),
                RejudgingCause.valueOf(row.getString("cause")),
                row.getString("reason"),
                row.getString("requested_by"),
                agency.isEmpty() ? null : agency,
                row.getInt("seen"),
                row.getInt("changed"),
                row.getInt("skipped"),
                List.of(),
                row.getString("failure"),
                ChinaTime.written(
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()),
                moment(row, "started_at"),
                moment(row, "finished_at"));
    }

    private static @Nullable OffsetDateTime moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : ChinaTime.written(moment.toInstant());
    }
}
