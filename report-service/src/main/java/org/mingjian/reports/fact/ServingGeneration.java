package org.mingjian.reports.fact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Which of the two generations of tables answers questions. */
public final class ServingGeneration {

    /** Sub-select for queries: the reader and the generation it reads belong to one snapshot. */
    public static final String SUBSELECT = "(select generation from serving_generation)";

    private static final String HOLD = "select generation from serving_generation for share";
    private static final String LOCK = "select generation from serving_generation for update";
    private static final String SWAP = "update serving_generation set generation = ?, since = now()";

    private ServingGeneration() {}

    /** The generation that serves; stays so until the transaction ends. */
    public static int hold(Connection connection) throws SQLException {
        return read(connection, HOLD);
    }

    /** The generation that serves; until the transaction ends nobody writes to it and nobody else swaps. */
    public static int lock(Connection connection) throws SQLException {
        return read(connection, LOCK);
    }

    /** Lets another generation serve from the commit on. */
    public static void swapTo(Connection connection, int generation) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SWAP)) {
            statement.setInt(1, generation);
            statement.executeUpdate();
        }
    }

    private static int read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }
}
