package org.mingjian.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The rows the service wrote for one case, table by table, as text.
 *
 * @param inserts all of them in one message
 */
record CaseRows(Map<Table, List<List<@Nullable String>>> rows, String inserts) {

    private static final String SOME_CASES =
            "select id from public.case_file where case_number like ? order by id desc limit ?";

    /** The rows of the newest cases whose number begins so. */
    static List<CaseRows> newest(Connection connection, List<Table> tables, String numberPrefix, int most)
            throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SOME_CASES)) {
            statement.setString(1, numberPrefix + "%");
            statement.setInt(2, most);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        if (ids.isEmpty()) {
            throw new BenchFailure("no case was found whose number begins with " + numberPrefix);
        }
        Map<UUID, Map<Table, List<List<@Nullable String>>>> cases = new LinkedHashMap<>();
        ids.forEach(id -> cases.put(id, new LinkedHashMap<>()));
        for (Table table : tables) {
            read(connection, table, ids, cases);
        }
        return cases.values().stream().map(CaseRows::of).toList();
    }

    private static CaseRows of(Map<Table, List<List<@Nullable String>>> rows) {
        List<String> inserts = new ArrayList<>();
        rows.forEach((table, of) -> of.forEach(row -> inserts.add(table.insert())));
        return new CaseRows(rows, String.join(";\n", inserts));
    }

    private static void read(
            Connection connection,
            Table table,
            List<UUID> ids,
            Map<UUID, Map<Table, List<List<@Nullable String>>>> cases)
            throws SQLException {
        String sql = "select " + table.key() + ", "
                + String.join(
                        ", ", table.columns().stream().map(c -> c + "::text").toList()) + " from public."
                + table.name() + " where " + table.key() + " = any (?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    List<@Nullable String> values = new ArrayList<>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        values.add(row.getString(i + 2));
                    }
                    cases.getOrDefault(row.getObject(1, UUID.class), new LinkedHashMap<>())
                            .computeIfAbsent(table, t -> new ArrayList<>())
                            .add(values);
                }
            }
        }
    }
}
