package org.mingjian.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies of the tables a case is kept in: the same columns, constraints, foreign keys and indexes, without row-level
 * security, for COPY does not work under it.
 */
final class FloorSchema {

    static final String NAME = "bench_floor";

    private static final String FOREIGN_KEYS = """
            select conrelid::regclass::text, conname, pg_get_constraintdef(oid)
            from pg_constraint
            where contype = 'f' and connamespace = 'public'::regnamespace
                and conrelid = any (array['public.case_file', 'public.case_step', 'public.case_deadline',
                    'public.case_finding', 'public.outbox']::regclass[])""";

    private FloorSchema() {}

    static void create(Connection connection, List<Table> tables) throws SQLException {
        drop(connection);
        Database.run(connection, "create schema " + NAME);
        for (Table table : tables) {
            Database.run(
                    connection, "create table " + table.copy() + " (like public." + table.name() + " including all)");
        }
        for (String sql : foreignKeys(connection)) {
            Database.run(connection, sql);
        }
    }

    static void drop(Connection connection) throws SQLException {
        Database.run(connection, "drop schema if exists " + NAME + " cascade");
    }

    /** As on the original tables; a key that points to another copied table points to its copy. */
    private static List<String> foreignKeys(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(FOREIGN_KEYS)) {
            while (row.next()) {
                String definition = row.getString(3)
                        .replace("REFERENCES case_file(", "REFERENCES " + NAME + ".case_file(")
                        .replace("REFERENCES agency(", "REFERENCES public.agency(");
                String table = row.getString(1).replace("public.", "");
                statements.add(
                        "alter table " + NAME + "." + table + " add constraint " + row.getString(2) + " " + definition);
            }
        }
        return statements;
    }
}
