package org.mingjian.reports.testing;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/** Looks into the database, with everything in sight. */
@ApplicationScoped
public class Database {

    private final DataSource dataSource;

    Database(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The one value a query returns, as text. */
    public String value(String sql, Object... parameters) {
        return value(DataScope.EVERYTHING, sql, parameters);
    }

    /** The one value a query returns to somebody with that scope, as text. */
    public String value(DataScope scope, String sql, Object... parameters) {
        try {
            return UnitOfWork.inScope(dataSource, scope, connection -> {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    for (int i = 0; i < parameters.length; i++) {
                        statement.setObject(i + 1, parameters[i]);
                    }
                    try (ResultSet row = statement.executeQuery()) {
                        return row.next() ? String.valueOf(row.getString(1)) : "no row";
                    }
                }
            });
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
