package org.mingjian.reports.ingest;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.time.ChinaTime;

/**
 * Copies dead letters to the dead-letter topic, with the reason in the headers. The row is there first, so a crash in
 * between forwards a letter twice and never not at all. A letter the broker finds too large is forwarded without its
 * message, which stays in the row: one letter must not hold up the log.
 */
@ApplicationScoped
class PoisonForwarding {

    private static final String PENDING = """
            select id, topic, partition, record_offset, record_key, payload, reason, detail
            from dead_letter where forwarded_at is null order by id limit 200""";

    private static final String FORWARDED =
            "update dead_letter set forwarded_at = ?, version = version + 1 where id = any(?) and forwarded_at is null";

    private final DataSource dataSource;
    private final InstantSource clock;

    PoisonForwarding(DataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Forwards what has not been forwarded; returns how many. */
    int forwardPending(Producer<String, byte[]> producer, String group)
            throws SQLException, InterruptedException, ExecutionException {
        List<Pending> pending = UnitOfWork.run(dataSource, PoisonForwarding::read);
        if (pending.isEmpty()) {
            return 0;
        }
        List<Future<?>> acknowledgements = new ArrayList<>();
        for (Pending letter : pending) {
            acknowledgements.add(producer.send(letter.asRecord(group, letter.payload())));
        }
        for (int i = 0; i < pending.size(); i++) {
            try {
                acknowledgements.get(i).get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof RecordTooLargeException)) {
                    throw e;
                }
                producer.send(pending.get(i).asRecord(group, null)).get();
            }
        }
        return UnitOfWork.run(dataSource, connection -> mark(connection, pending));
    }

    private static List<Pending> read(Connection connection) throws SQLException {
        List<Pending> pending = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(PENDING);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                pending.add(new Pending(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3) + "/" + row.getLong(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7) + ": " + row.getString(8)));
            }
        }
        return pending;
    }

    private int mark(Connection connection, List<Pending> pending) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FORWARDED)) {
            statement.setObject(1, ChinaTime.written(clock.instant()));
            UUID[] ids = pending.stream().map(Pending::id).toArray(UUID[]::new);
            statement.setArray(2, connection.createArrayOf("uuid", ids));
            return statement.executeUpdate();
        }
    }

    private record Pending(
            UUID id,
            String topic,
            String place,
            @Nullable String key,
            @Nullable String payload,
            String reason) {

        ProducerRecord<String, byte[]> asRecord(String group, @Nullable String body) {
            byte[] bytes = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
            ProducerRecord<String, byte[]> copy = new ProducerRecord<>(Topics.deadLetters(topic, group), key, bytes);
            copy.headers()
                    .add("mingjian-reason", reason.getBytes(StandardCharsets.UTF_8))
                    .add("mingjian-dead-letter", id.toString().getBytes(StandardCharsets.UTF_8))
                    .add("mingjian-origin", (topic + "/" + place).getBytes(StandardCharsets.UTF_8));
            return copy;
        }
    }
}
