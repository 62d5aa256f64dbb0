package org.mingjian.kernel.inbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The inbox table of a consuming service. Takes the connection of the effect's transaction, so it cannot be used outside
 * one.
 *
 * <p>It may forget events after a time only where the effect itself withstands a repetition. Facts do: an event says how
 * many steps its case has and what the case amounts to after them, and one that is not newer than what is known changes
 * no fact, however old it is. There the inbox merely tells a repetition at once and counts it; thirty days are far longer
 * than any repetition by a broker or a relay.
 */
public final class Inbox {

    private static final String INSERT = """
            insert into inbox (consumer, event_id)
            select ?, unnest(?::uuid[])
            on conflict on constraint inbox_pkey do nothing
            returning event_id""";

    private Inbox() {}

    /** Notes the events and returns those this consumer had not seen before. */
    public static Set<UUID> firstSeen(Connection connection, String consumer, Collection<UUID> eventIds)
            throws SQLException {
        Set<UUID> fresh = new HashSet<>();
        Array ids = connection.createArrayOf("uuid", new HashSet<>(eventIds).toArray());
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, consumer);
            statement.setArray(2, ids);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
            }
        } finally {
            ids.free();
        }
        return fresh;
    }
}
