package org.mingjian.cases.registering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.EntryShape;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.cases.register.StoredEntries;
import org.mingjian.kernel.json.CanonicalJson;

/** The statements that write register entries, within the scope set on the connection. */
final class EntryTable {

    private static final String BELIEVED = """
            select e.id, e.agency, e.key, e.valid_from, e.valid_to, e.published_on, e.payload, e.version
            from register_entry e
            join (select distinct * from unnest(?::text[], ?::text[]) as wanted (agency, key)) as wanted
                on wanted.agency = e.agency and wanted.key = e.key
            where e.register = ? and e.superseded_at is null
            order by e.id for update of e""";

    /**
     * One lock for all entries of an agency in a register: a table may have more keys than there is room for locks. Taken in
     * one order, and before the rows are read, so that what is read is what whoever came first has left.
     */
    private static final String LOCK = """
            select pg_advisory_xact_lock(place) from (
                select distinct hashtextextended(? || '|' || agency, 0) as place from unnest(?::text[]) as wanted (agency)
                order by place offset 0) as places""";

    private static final String CLOSE =
            "update register_entry set superseded_at = greatest(?, recorded_at) where id = any (?)";

    private static final String ADD = """
            insert into register_entry (register, agency, key, division, valid_from, valid_to, published_on, payload,
                version, recorded_at, recorded_by, supersedes)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?)""";

    private static final String STAMP = "update register_stamp set version = version + 1";

    private EntryTable() {}

    /** What is believed of these entries, locked until the transaction ends; every place has a timeline, if an empty one. */
    static Map<EntryPlace, KeyTimeline> lock(Connection connection, RegisterType type, Collection<EntryPlace> places)
            throws SQLException {
        lockPlaces(connection, type, places);
        Map<EntryPlace, List<KeyTimeline.Version>> versions = new HashMap<>();
        Map<EntryPlace, Integer> numbers = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(BELIEVED)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "text", places.stream().map(EntryPlace::agency).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", places.stream().map(EntryPlace::key).toArray()));
            statement.setString(3, type.wireName());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    EntryPlace place = new EntryPlace(type, row.getString(2), row.getString(3));
                    versions.computeIfAbsent(place, any -> new ArrayList<>()).add(version(type, row));
                    numbers.merge(place, row.getInt(8), Math::max);
                }
            }
        }
        Map<EntryPlace, KeyTimeline> timelines = new HashMap<>();
        places.forEach(place -> timelines.put(
                place, new KeyTimeline(versions.getOrDefault(place, List.of()), numbers.getOrDefault(place, 0))));
        return timelines;
    }

    private static void lockPlaces(Connection connection, RegisterType type, Collection<EntryPlace> places)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, type.wireName());
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            places.stream().map(EntryPlace::agency).distinct().toArray()));
            statement.execute();
        }
    }

    private static KeyTimeline.Version version(RegisterType type, ResultSet row) throws SQLException {
        return new KeyTimeline.Version(
                row.getLong(1),
                null,
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                StoredEntries.entry(type, row.getString(7)));
    }

    /**
     * Who changes what, when.
     *
     * @param divisions division of each agency concerned
     */
    record Change(Map<String, String> divisions, String by, OffsetDateTime at) {}

    /** Writes what the timelines became, in two statements however many there are. */
    static void write(Connection connection, Map<EntryPlace, KeyTimeline> timelines, Change change)
            throws SQLException {
        Object[] closed = timelines.values().stream()
                .flatMap(timeline -> timeline.closed().stream())
                .toArray();
        if (closed.length > 0) {
            try (PreparedStatement statement = connection.prepareStatement(CLOSE)) {
                statement.setObject(1, change.at());
                statement.setArray(2, connection.createArrayOf("bigint", closed));
                statement.executeUpdate();
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            for (Map.Entry<EntryPlace, KeyTimeline> one : timelines.entrySet()) {
                for (KeyTimeline.Version version : one.getValue().added()) {
                    bind(statement, one.getKey(), version, one.getValue().nextVersion(), change);
                    statement.addBatch();
                }
            }
            statement.executeBatch();
        }
        try (PreparedStatement statement = connection.prepareStatement(STAMP)) {
            statement.executeUpdate();
        }
    }

    private static void bind(
            PreparedStatement statement, EntryPlace place, KeyTimeline.Version version, int number, Change change)
            throws SQLException {
        @Nullable Long supersedes = version.supersedes();
        statement.setString(1, place.register().wireName());
        statement.setString(2, place.agency());
        statement.setString(3, place.key());
        statement.setString(4, change.divisions().get(place.agency()));
        statement.setObject(5, version.from());
        statement.setObject(6, version.to());
        statement.setObject(7, version.publishedOn());
        statement.setString(
                8, CanonicalJson.write(EntryShape.of(place.register()).write(version.entry())));
        statement.setInt(9, number);
        statement.setObject(10, change.at());
        statement.setString(11, change.by());
        statement.setObject(12, supersedes);
    }
}
