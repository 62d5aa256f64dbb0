package org.mingjian.cases.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

/** The service's database, looked at from outside: as the application, which must see nothing unasked, or as its owner. */
public final class Database {

    private Database() {}

    /** Connects as the application does. */
    public static Connection asApplication() throws SQLException {
        return connect("MINGJIAN_DB_USER", "MINGJIAN_DB_PASSWORD");
    }

    /** Connects as the owner, who alone could falsify something. */
    public static Connection asOwner() throws SQLException {
        return connect("MINGJIAN_DB_OWNER_USER", "MINGJIAN_DB_OWNER_PASSWORD");
    }

    /** The first column of every row, whatever agency it belongs to. */
    public static List<String> texts(String query, Object... parameters) throws SQLException {
        try (Connection connection = asApplication()) {
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.EVERYTHING);
            return texts(connection, query, parameters);
        }
    }

    /** The first column of every row that connection sees. */
    public static List<String> texts(Connection connection, String query, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, parameters);
            try (ResultSet row = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (row.next()) {
                    texts.add(String.valueOf(row.getString(1)));
                }
                return texts;
            }
        }
    }

    /** A count. */
    public static int count(String query, Object... parameters) throws SQLException {
        return Integer.parseInt(texts(query, parameters).getFirst());
    }

    /** How many cases have that number, in any agency. */
    public static int casesNumbered(String caseNumber) throws SQLException {
        return count("select count(*) from case_file where case_number = ?", caseNumber);
    }

    /** Changes rows as their owner would, with every row in sight. */
    public static int changeAsOwner(String statement, Object... parameters) throws SQLException {
        try (Connection connection = asOwner()) {
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.EVERYTHING);
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                bind(prepared, parameters);
                int changed = prepared.executeUpdate();
                connection.commit();
                return changed;
            }
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }

    private static Connection connect(String user, String password) throws SQLException {
        var config = ConfigProvider.getConfig();
        return DriverManager.getConnection(
                config.getValue("MINGJIAN_DB_URL", String.class),
                config.getValue(user, String.class),
                config.getValue(password, String.class));
    }
}
