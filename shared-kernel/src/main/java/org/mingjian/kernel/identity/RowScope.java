package org.mingjian.kernel.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL whose rows the running transaction may see. The settings end with the transaction, so a pooled
 * connection never carries one caller's scope to the next; where they are not set, the policies show nothing.
 */
public final class RowScope {

    /** The statement {@link #apply} runs; for callers that send it together with others in one round trip. */
    public static final String SQL = "select set_config('mingjian.division_from', ?, true),"
            + " set_config('mingjian.division_to', ?, true), set_config('mingjian.agency', ?, true)";

    private RowScope() {}

    /** Sets the scope of the running transaction. */
    public static void apply(Connection connection, DataScope scope) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SQL)) {
            bind(statement, 1, scope);
            statement.execute();
        }
    }

    /** Binds the three parameters of {@link #SQL} from that index on; returns the next free index. */
    public static int bind(PreparedStatement statement, int index, DataScope scope) throws SQLException {
        statement.setString(index, scope.divisionFrom());
        statement.setString(index + 1, scope.divisionTo());
        statement.setString(index + 2, scope.agency());
        return index + 3;
    }
}
