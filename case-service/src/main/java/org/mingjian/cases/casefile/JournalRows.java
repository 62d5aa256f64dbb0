package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The rows of one write, table by table. */
final class JournalRows {

    final RowColumns cases = new RowColumns(22);
    final RowColumns steps = new RowColumns(10);
    final RowColumns deadlines = new RowColumns(14);
    final RowColumns findings = new RowColumns(9);
    final RowColumns events = new RowColumns(7);

    /** Sends all five inserts at once; an insert of no rows costs next to nothing. */
    void insert(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(JournalSql.INSERT_ALL)) {
            int next = cases.bind(connection, statement, 1);
            next = steps.bind(connection, statement, next);
            next = deadlines.bind(connection, statement, next);
            next = findings.bind(connection, statement, next);
            events.bind(connection, statement, next);
            statement.execute();
        }
    }
}
