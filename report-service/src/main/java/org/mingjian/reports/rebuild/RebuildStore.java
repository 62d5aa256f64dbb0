package org.mingjian.reports.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.fact.ServingGeneration;
import org.mingjian.reports.ingest.BatchProjection;
import org.mingjian.reports.ingest.BatchResult;
import org.mingjian.reports.ingest.Delivery;
import org.mingjian.reports.ingest.Isolation;
import org.mingjian.reports.ingest.LogPositions;

/** What a rebuild does to the database. */
@ApplicationScoped
class RebuildStore {

    private static final String PROGRESS = "update rebuild_run set events = events + ?, progressed_at = ?,"
            + " version = version + 1 where id = ? and status = 'RUNNING'";

    private static final String TOTAL =
            "update rebuild_run set events_total = ?, version = version + 1 where id = ? and status = 'RUNNING'";

    private static final String END = "update rebuild_run set status = ?, finished_at = ?, progressed_at = ?,"
            + " failure = ?, version = version + 1 where id = ? and status = 'RUNNING'";

    private final DataSource dataSource;
    private final BatchProjection projection;
    private final InstantSource clock;

    RebuildStore(DataSource dataSource, BatchProjection projection, InstantSource clock) {
        this.dataSource = dataSource;
        this.projection = projection;
        this.clock = clock;
    }

    /** Empties the generation that does not serve. */
    void clear(int generation) throws SQLException {
        UnitOfWork.run(dataSource, connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("select clear_idle_generation(?::smallint)")) {
                statement.setInt(1, generation);
                return statement.execute();
            }
        });
    }

    void expect(UUID run, long total) throws SQLException {
        UnitOfWork.run(dataSource, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(TOTAL)) {
                statement.setLong(1, total);
                statement.setObject(2, run);
                return statement.executeUpdate();
            }
        });
    }

    /**
     * Projects a batch into the generation.
     *
     * @throws RebuildSuperseded when the run has been given up meanwhile
     */
    BatchResult project(UUID run, int generation, List<Delivery> batch, Isolation.Suspicion suspicion)
            throws SQLException {
        return Isolation.write(
                batch,
                suspicion,
                part -> inRun(run, part.size(), connection -> projection.projectAgain(connection, generation, part)),
                (message, why) -> inRun(run, 1, connection -> {
                    projection.putAside(connection, generation, message, why);
                    return BatchResult.NOTHING;
                }));
    }

    /** Lets the generation serve if it is as far as the one that serves, or as far as the log goes. */
    boolean swap(UUID run, int generation, Map<Integer, Long> rebuiltTo, Map<Integer, Long> ends) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            int serving = ServingGeneration.lock(connection);
            for (Map.Entry<Integer, Long> served :
                    LogPositions.read(connection, serving).entrySet()) {
                long end = ends.getOrDefault(served.getKey(), 0L);
                if (rebuiltTo.getOrDefault(served.getKey(), 0L) < Math.min(served.getValue(), end)) {
                    return false;
                }
            }
            ServingGeneration.swapTo(connection, generation);
            end(connection, run, "FINISHED", null);
            return true;
        });
    }

    void fail(UUID run, String why) throws SQLException {
        UnitOfWork.run(dataSource, connection -> {
            end(connection, run, "FAILED", why);
            return true;
        });
    }

    private BatchResult inRun(UUID run, int messages, UnitOfWork.Work<BatchResult> work) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            // What is lost in a crash is rebuilt by the next run; waiting for the disk would only slow this one down.
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local synchronous_commit to off");
            }
            try (PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
                statement.setLong(1, messages);
                statement.setObject(2, ChinaTime.written(clock.instant()));
                statement.setObject(3, run);
                if (statement.executeUpdate() == 0) {
                    throw new RebuildSuperseded(run);
                }
            }
            return work.on(connection);
        });
    }

    private void end(Connection connection, UUID run, String status, @Nullable String why) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(END)) {
            statement.setString(1, status);
            statement.setObject(2, ChinaTime.written(clock.instant()));
            statement.setObject(3, ChinaTime.written(clock.instant()));
            statement.setString(4, why);
            statement.setObject(5, run);
            if (statement.executeUpdate() == 0) {
                throw new RebuildSuperseded(run);
            }
        }
    }
}
