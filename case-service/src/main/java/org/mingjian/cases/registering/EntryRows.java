package org.mingjian.cases.registering;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.EntryShape;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.cases.register.StoredEntries;
import org.mingjian.kernel.time.ChinaTime;

/** The statements that read register entries, within the scope set on the connection. */
final class EntryRows {

    private static final String COLUMNS = "select register, agency, key, valid_from, valid_to, published_on, payload,"
            + " version, recorded_at, superseded_at from register_entry ";

    private static final String LIST = COLUMNS + """
             where register = ? and superseded_at is null
                and division >= ? and division <= ? and (? = '' or agency = ?) and (? = '' or agency = ?)
                and (?::date is null or (valid_from <= ? and (valid_to is null or valid_to >= ?)))
                and (?::date is null or published_on <= ?)
                and (? = '' or key ilike ? or payload::text ilike ?)
                and (agency, key, valid_from) > (?, ?, ?::date)
             order by agency, key, valid_from""";

    private static final String VERSIONS = COLUMNS + """
             where register = ? and agency = ? and key = ?
             order by valid_from, id desc""";

    /** Before every entry. */
    static final Place FIRST = new Place("", "", LocalDate.of(1, 1, 1));

    private EntryRows() {}

    /** A place in the list. */
    record Place(String agency, String key, LocalDate from) {}

    static List<EntryView> list(Connection connection, EntryQuery query, Place after, int most) throws SQLException {
        List<EntryView> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LIST + " limit ?")) {
            statement.setInt(bind(statement, query, after), most);
            read(query.register(), statement, rows::add);
        }
        return rows;
    }

    /** Every version of an entry, also those no longer believed. */
    static List<EntryView> versions(Connection connection, EntryPlace place) throws SQLException {
        List<EntryView> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            statement.setString(1, place.register().wireName());
            statement.setString(2, place.agency());
            statement.setString(3, place.key());
            read(place.register(), statement, rows::add);
        }
        return rows;
    }

    private static int bind(PreparedStatement statement, EntryQuery query, Place after) throws SQLException {
        Object[] values = {
            query.register().wireName(),
            query.scope().divisionFrom(),
            query.scope().divisionTo(),
            query.scope().agency(),
            query.scope().agency(),
            query.agency(),
            query.agency(),
            query.on(),
            query.on(),
            query.on(),
            query.publishedBy(),
            query.publishedBy(),
            query.text(),
            pattern(query.text()),
            pattern(query.text()),
            after.agency(),
            after.key(),
            after.from()
        };
        int index = 1;
        for (@Nullable Object value : values) {
            statement.setObject(index++, value);
        }
        return index;
    }

    private static String pattern(String text) {
        return "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private static void read(RegisterType type, PreparedStatement statement, Consumer<EntryView> take)
            throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                take.accept(view(type, row));
            }
        }
    }

    private static EntryView view(RegisterType type, ResultSet row) throws SQLException {
        OffsetDateTime superseded = row.getObject(10, OffsetDateTime.class);
        return new EntryView(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                EntryShape.of(type).write(StoredEntries.entry(type, row.getString(7))),
                row.getInt(8),
                ChinaTime.written(row.getObject(9, OffsetDateTime.class).toInstant()),
                superseded == null ? null : ChinaTime.written(superseded.toInstant()));
    }
}
