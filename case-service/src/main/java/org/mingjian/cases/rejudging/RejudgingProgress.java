package org.mingjian.cases.rejudging;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.JudgingAgain;
import org.mingjian.kernel.identity.DataScope;

/** The worker's statements about a job, on the connection of the batch they belong to. */
final class RejudgingProgress {

    private static final String NEXT = """
            select id, division_from, division_to, agency, at_agency, at_case from rejudging_job
            where status = 'RUNNING'
                or (status = 'REQUESTED' and requested_at <= clock_timestamp() - make_interval(secs => ?))
            order by requested_at limit 1""";

    /** Looks at the moment once more: a change of the register may just have put it off. */
    private static final String START = """
            update rejudging_job set status = 'RUNNING', started_at = coalesce(started_at, clock_timestamp())
            where id = ? and (status = 'RUNNING'
                or (status = 'REQUESTED' and requested_at <= clock_timestamp() - make_interval(secs => ?)))""";

    private static final String ADVANCE = """
            update rejudging_job set seen = seen + ?, skipped = skipped + ?, at_agency = ?, at_case = ?
            where id = ? and status = 'RUNNING' and at_agency = ? and at_case = ?""";

    private static final String CHANGED = "update rejudging_job set changed = changed + ? where id = ?";

    private static final String COUNT = """
            insert into rejudging_count (job_id, rule, added, removed) values (?, ?, ?, ?)
            on conflict (job_id, rule) do update
                set added = rejudging_count.added + excluded.added, removed = rejudging_count.removed + excluded.removed""";

    private static final String END =
            "update rejudging_job set status = ?, failure = ?, finished_at = clock_timestamp()"
                    + " where id = ? and status = 'RUNNING'";

    private RejudgingProgress() {}

    /**
     * A job there is something to do of.
     *
     * @param scope whose cases it may touch
     * @param at the last case that was seen
     */
    record Work(UUID id, DataScope scope, JudgingAgain.Place at) {

        Work at(JudgingAgain.Place place) {
            return new Work(id, scope, place);
        }
    }

    /** The oldest job there is to do, begun or to be gone on with. */
    static Optional<Work> next(Connection connection, Duration settle) throws SQLException {
        Optional<Work> work = find(connection, settle);
        if (work.isEmpty()) {
            return work;
        }
        try (PreparedStatement statement = connection.prepareStatement(START)) {
            statement.setObject(1, work.get().id());
            statement.setDouble(2, settle.toMillis() / 1000.0);
            return statement.executeUpdate() == 1 ? work : Optional.empty();
        }
    }

    private static Optional<Work> find(Connection connection, Duration settle) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setDouble(1, settle.toMillis() / 1000.0);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Work(
                        row.getObject(1, UUID.class),
                        new DataScope(row.getString(2), row.getString(3), row.getString(4)),
                        new JudgingAgain.Place(row.getString(5), row.getObject(6, UUID.class))));
            }
        }
    }

    /**
     * Notes that a batch has been seen; the job's row stays locked until the transaction ends.
     *
     * @return false when somebody else has advanced the job meanwhile; nothing of the batch may be kept then
     */
    static boolean advance(Connection connection, Work work, JudgingAgain.Batch batch, JudgingAgain.Place to)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setInt(1, batch.seen());
            statement.setInt(2, batch.skipped());
            statement.setString(3, to.agency());
            statement.setObject(4, to.id());
            statement.setObject(5, work.id());
            statement.setString(6, work.at().agency());
            statement.setObject(7, work.at().id());
            return statement.executeUpdate() == 1;
        }
    }

    /** Adds what the batch changed. */
    static void count(Connection connection, Work work, JudgingAgain.Result result) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CHANGED)) {
            statement.setInt(1, result.changed());
            statement.setObject(2, work.id());
            statement.executeUpdate();
        }
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            for (Map.Entry<String, JudgingAgain.RuleCount> rule : result.rules().entrySet()) {
                statement.setObject(1, work.id());
                statement.setString(2, rule.getKey());
                statement.setInt(3, rule.getValue().added());
                statement.setInt(4, rule.getValue().removed());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    static boolean end(Connection connection, UUID id, RejudgingStatus status, @Nullable String failure)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setString(1, status.name());
            statement.setString(2, failure);
            statement.setObject(3, id);
            return statement.executeUpdate() == 1;
        }
    }
}
