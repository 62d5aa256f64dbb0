package org.mingjian.cases.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.time.ChinaTime;

/** Who looked at which recording, when and why. Rows are only ever inserted. */
final class AccessLog {

    private static final String ADD = "insert into recording_access"
            + " (id, recording_id, link_id, action, subject, name, purpose, byte_range, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PURPOSE = "select purpose from recording_access"
            + " where recording_id = ? and link_id = ? and subject = ? and action = 'LINK'";

    private static final String OF_RECORDING =
            "select id, action, subject, name, purpose, byte_range, recorded_at from recording_access"
                    + " where recording_id = ? and id < ? order by id desc limit ?";

    private AccessLog() {}

    /** One access; through which link and, where bytes were read, which of them. */
    record Access(
            UUID recording,
            UUID link,
            String purpose,
            @Nullable String range) {}

    static void link(Connection connection, Actor actor, Access access, Instant at) throws SQLException {
        add(connection, "LINK", actor, access, at);
    }

    static void content(Connection connection, Actor actor, Access access, Instant at) throws SQLException {
        add(connection, "CONTENT", actor, access, at);
    }

    private static void add(Connection connection, String action, Actor actor, Access access, Instant at)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, UuidCreator.getTimeOrderedEpoch());
            statement.setObject(2, access.recording());
            statement.setObject(3, access.link());
            statement.setString(4, action);
            statement.setString(5, actor.subject());
            statement.setString(6, actor.name());
            statement.setString(7, access.purpose());
            statement.setString(8, access.range());
            statement.setObject(9, RecordingRows.utc(at));
            statement.executeUpdate();
        }
    }

    /** What a link was asked for. */
    static Optional<String> purposeOf(Connection connection, Actor actor, UUID recording, UUID link)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PURPOSE)) {
            statement.setObject(1, recording);
            statement.setObject(2, link);
            statement.setString(3, actor.subject());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** Newest first, older than that one, at most so many. */
    static List<AccessView> of(Connection connection, UUID recording, UUID before, int most) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OF_RECORDING)) {
            statement.setObject(1, recording);
            statement.setObject(2, before);
            statement.setInt(3, most);
            List<AccessView> accesses = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    accesses.add(new AccessView(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            ChinaTime.written(
                                    row.getObject(7, OffsetDateTime.class).toInstant())));
                }
            }
            return accesses;
        }
    }
}
