package org.mingjian.kernel.db;

import java.sql.Connection;
import java.sql.SQLException;

import javax.sql.DataSource;

import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

/** One database transaction: committed when the work returns, rolled back when it throws. */
public final class UnitOfWork {

    /** SQLSTATE of a broken unique constraint. */
    public static final String UNIQUE_VIOLATION = "23505";

    private UnitOfWork() {}

    /**
     * What is done inside.
     *
     * @param <T> what it returns
     */
    @FunctionalInterface
    public interface Work<T> {

        /** Does it; must not commit or roll back itself. */
        T on(Connection connection) throws SQLException;
    }

    /** Does the work with that scope's rows in sight. */
    public static <T> T inScope(DataSource dataSource, DataScope scope, Work<T> work) throws SQLException {
        return run(dataSource, connection -> {
            RowScope.apply(connection, scope);
            return work.on(connection);
        });
    }

    /** Does the work with no rows of protected tables in sight, unless the work itself sets a scope. */
    public static <T> T run(DataSource dataSource, Work<T> work) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            T result;
            try {
                result = work.on(connection);
                connection.commit();
            } catch (SQLException | RuntimeException | Error e) {
                rollBack(connection, e);
                throw e;
            }
            connection.setAutoCommit(true);
            return result;
        }
    }

    /** A connection that broke cannot be rolled back; what broke it is what the caller must hear of. */
    private static void rollBack(Connection connection, Throwable reason) {
        try {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
