package org.mingjian.cases.recording;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;
import org.jboss.logging.Logger;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/**
 * Puts complete recordings into the chain of their case that missed it; gives up uploads nobody goes on with, and removes the bytes of what was rejected, given up, or destroyed with approval.
 * The only place from which bytes of an ended recording are removed; several instances may do so at once.
 */
@ApplicationScoped
class CollectingRecordings {

    private static final Logger LOG = Logger.getLogger(CollectingRecordings.class);

    private static final String GIVE_UP = """
            insert into recording_end (recording_id, state, rejection, recorded_at)
            select r.id, 'ABANDONED', 'abandoned', ? from recording r
            where r.recorded_at < ?
              and not exists (select from recording_end e where e.recording_id = r.id)
              and not exists (select from recording_chunk k where k.recording_id = r.id and k.recorded_at >= ?)
            on conflict do nothing""";

    private static final String TO_CLEAR = """
            select e.recording_id from recording_end e left join recording_destruction d on d.recording_id = e.recording_id
            where (e.state <> 'COMPLETE' and e.recorded_at < ? or d.recorded_at < ?)
              and not exists (select from recording_cleared w where w.recording_id = e.recording_id)
            order by e.recording_id limit 100""";

    private static final String CLEARED =
            "insert into recording_cleared (recording_id, recorded_at) values (?, ?) on conflict do nothing";

    private final DataSource dataSource;
    private final SealedChunks chunks;
    private final RecordingStore store;
    private final AnchoringRecordings anchoring;
    private final RecordingConfig config;
    private final InstantSource clock;

    CollectingRecordings(
            DataSource dataSource,
            SealedChunks chunks,
            RecordingStore store,
            AnchoringRecordings anchoring,
            RecordingConfig config,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.chunks = chunks;
        this.store = store;
        this.anchoring = anchoring;
        this.config = config;
        this.clock = clock;
    }

    /** Runs by itself; what fails is done the next time. */
    @Scheduled(
            every = "${mingjian.recordings.collect-every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void collect() {
        try {
            collectAt(clock.instant());
        } catch (SQLException | IOException e) {
            LOG.warnf(e, "Recordings not collected, to be tried again");
        }
    }

    /** @return of how many recordings the bytes were removed */
    int collectAt(Instant now) throws SQLException, IOException {
        UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> giveUp(connection, now));
        Instant ended = now.minus(config.clearedAfter());
        int cleared = 0;
        for (UUID recording :
                UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> toClear(connection, ended))) {
            clear(recording, now);
            cleared++;
        }
        anchoring.anchorLeft(now);
        store.sweep(now.minus(config.abandonedAfter()));
        return cleared;
    }

    private int giveUp(Connection connection, Instant now) throws SQLException {
        Instant last = now.minus(config.abandonedAfter());
        try (PreparedStatement statement = connection.prepareStatement(GIVE_UP)) {
            statement.setObject(1, RecordingRows.utc(now));
            statement.setObject(2, RecordingRows.utc(last));
            statement.setObject(3, RecordingRows.utc(last));
            return statement.executeUpdate();
        }
    }

    private static List<UUID> toClear(Connection connection, Instant ended) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TO_CLEAR)) {
            statement.setObject(1, RecordingRows.utc(ended));
            statement.setObject(2, RecordingRows.utc(ended));
            List<UUID> found = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(row.getObject(1, UUID.class));
                }
            }
            return found;
        }
    }

    private void clear(UUID recording, Instant now) throws SQLException, IOException {
        chunks.drop(UnitOfWork.inScope(
                dataSource, DataScope.EVERYTHING, connection -> RecordingRows.chunks(connection, recording)));
        UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CLEARED)) {
                statement.setObject(1, recording);
                statement.setObject(2, RecordingRows.utc(now));
                return statement.executeUpdate();
            }
        });
    }
}
