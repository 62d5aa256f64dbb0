package org.mingjian.reports.ingest;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.fact.ServingGeneration;

/** Projects a dead letter after all, and closes it in the same transaction. */
@ApplicationScoped
public class Redriving {

    private static final Logger LOG = Logger.getLogger(Redriving.class);

    private static final String LOCK = "select topic, partition, record_offset, record_key, payload from dead_letter"
            + " where id = ? and status = 'OPEN' for update";

    private static final String CLOSE = "update dead_letter set status = 'REDRIVEN', closed_at = ?, closed_by = ?,"
            + " version = version + 1 where id = ?";

    private final DataSource dataSource;
    private final BatchProjection projection;
    private final IngestConfig config;

    Redriving(DataSource dataSource, BatchProjection projection, IngestConfig config) {
        this.dataSource = dataSource;
        this.projection = projection;
        this.config = config;
    }

    /** What became of it. */
    public enum Outcome {
        /** It had its effect, or had had it already. */
        PROJECTED,
        /** It had been redriven or discarded before. */
        CLOSED,
        /** It still cannot be taken. */
        STILL_POISON
    }

    /** Projects the letter with that id. */
    public Outcome redrive(UUID letter, String by, Instant at) throws SQLException {
        try {
            return project(letter, by, at);
        } catch (SQLException e) {
            if (Isolation.isRefusedData(e)) {
                return Outcome.STILL_POISON;
            }
            throw e;
        } catch (RuntimeException e) {
            LOG.warnf(e, "Dead letter %s still fails for a reason nobody foresaw", letter);
            return Outcome.STILL_POISON;
        }
    }

    private Outcome project(UUID letter, String by, Instant at) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            Optional<Delivery> delivery = lock(connection, letter);
            if (delivery.isEmpty()) {
                return Outcome.CLOSED;
            }
            if (CaseEventReader.read(delivery.get().payload()) instanceof Reading.Poison) {
                return Outcome.STILL_POISON;
            }
            int generation = ServingGeneration.hold(connection);
            projection.projectNew(connection, generation, List.of(delivery.get()), config.consumer());
            close(connection, letter, by, at);
            return Outcome.PROJECTED;
        });
    }

    private static Optional<Delivery> lock(Connection connection, UUID letter) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setObject(1, letter);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String payload = row.getString(5);
                byte[] bytes = payload == null ? new byte[0] : payload.getBytes(StandardCharsets.UTF_8);
                return Optional.of(new Delivery(new ConsumerRecord<>(
                        row.getString(1), row.getInt(2), row.getLong(3), row.getString(4), bytes)));
            }
        }
    }

    private static void close(Connection connection, UUID letter, String by, Instant at) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(CLOSE)) {
            statement.setObject(1, ChinaTime.written(at));
            statement.setString(2, by);
            statement.setObject(3, letter);
            statement.executeUpdate();
        }
    }
}
