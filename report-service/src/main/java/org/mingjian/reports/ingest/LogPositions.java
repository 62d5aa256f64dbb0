package org.mingjian.reports.ingest;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far the log has been projected into a generation, written in the transaction of the facts. */
public final class LogPositions {

    private static final String READ = "select partition, next_offset from log_position where generation = ?";

    private static final String WRITE = """
            insert into log_position as known (generation, partition, next_offset, recorded_at) values (?, ?, ?, ?)
            on conflict on constraint log_position_pkey do update
                set next_offset = greatest(known.next_offset, excluded.next_offset),
                    recorded_at = greatest(known.recorded_at, excluded.recorded_at)""";

    private LogPositions() {}

    /** The next offset of each partition that has been read. */
    public static Map<Integer, Long> read(Connection connection, int generation) throws SQLException {
        Map<Integer, Long> positions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setInt(1, generation);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    positions.put(rows.getInt(1), rows.getLong(2));
                }
            }
        }
        return positions;
    }

    static void advance(Connection connection, int generation, List<Delivery> deliveries) throws SQLException {
        Map<Integer, Long> next = new TreeMap<>();
        Map<Integer, Instant> appended = new HashMap<>();
        for (Delivery delivery : deliveries) {
            next.merge(delivery.partition(), delivery.offset() + 1, Math::max);
            appended.merge(delivery.partition(), delivery.appendedAt(), (a, b) -> a.isAfter(b) ? a : b);
        }
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            for (Map.Entry<Integer, Long> partition : next.entrySet()) {
                Instant at = appended.getOrDefault(partition.getKey(), Instant.EPOCH);
                statement.setInt(1, generation);
                statement.setInt(2, partition.getKey());
                statement.setLong(3, partition.getValue());
                statement.setObject(4, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
