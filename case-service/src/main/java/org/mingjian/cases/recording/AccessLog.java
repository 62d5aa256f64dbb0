package org.mingjian.cases.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.Actor;

/** Who looked at which recording, when and why. Rows are only ever inserted. */
final class AccessLog {

    private static final String ADD = "insert into recording_access"
            + " (id, recording_id, link_id, action, subject, name, purpose, byte_range, recorded_at)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PURPOSE = "select purpose from recording_access"
            + " where recording_id = ? and link_id = ? and subject = ? and action = 'LINK'";

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
}
