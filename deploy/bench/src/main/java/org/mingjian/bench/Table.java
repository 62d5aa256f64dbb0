package org.mingjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that a case is kept in, with the columns the service fills; what the server fills itself is left to it.
 *
 * @param name of the table, the same in the copy
 * @param key the column that holds the case's id
 * @param columns in the order of the table
 * @param insert of one row into the copy
 */
record Table(String name, String key, List<String> columns, String insert) {

    private static final List<List<String>> KEPT_IN = List.of(
            List.of("case_file", "id"),
            List.of("case_step", "case_id"),
            List.of("case_deadline", "case_id"),
            List.of("case_finding", "case_id"),
            List.of("outbox", "aggregate_id"));

    private static final String COLUMNS = """
            select a.attname, format_type(a.atttypid, a.atttypmod)
            from pg_attribute a
            left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where a.attrelid = ?::regclass and a.attnum > 0 and not a.attisdropped and a.attidentity = ''
                and coalesce(pg_get_expr(d.adbin, d.adrelid), '') not in ('now()', 'pg_current_xact_id()')
            order by a.attnum""";

    /** Everything a case is kept in, in the order of writing. */
    static List<Table> ofACase(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        for (List<String> each : KEPT_IN) {
            tables.add(read(connection, each.get(0), each.get(1)));
        }
        return tables;
    }

    private static Table read(Connection connection, String name, String key) throws SQLException {
        List<String> columns = new ArrayList<>();
        List<String> types = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, "public." + name);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    columns.add(row.getString(1));
                    types.add(row.getString(2));
                }
            }
        }
        String values = types.stream().map(type -> "?::" + type).collect(Collectors.joining(", "));
        String insert = "insert into " + FloorSchema.NAME + "." + name + " (" + String.join(", ", columns)
                + ") values (" + values + ")";
        return new Table(name, key, columns, insert);
    }

    String columnList() {
        return String.join(", ", columns);
    }

    String copy() {
        return FloorSchema.NAME + "." + name;
    }
}
