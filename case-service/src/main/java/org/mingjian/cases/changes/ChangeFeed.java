package org.mingjian.cases.changes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/** Reads the feed within a scope. */
@ApplicationScoped
class ChangeFeed {

    private static final String READ = """
            select f.position, o.payload
            from feed f join outbox o on o.transaction_id = f.transaction_id and o.id = f.outbox_id
            where f.position > ? and o.division between ? and ? and (? = '' or o.agency = ?)
            order by f.position limit ?""";

    /** In characters; an event can be some megabytes, and a page of them must not take all memory. */
    private static final long LONGEST_PAGE = 8L << 20;

    private static final int ROWS_FETCHED = 16;

    private final DataSource dataSource;

    ChangeFeed(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Entries behind a position, at most so many, and fewer where they are large; at least one if there is any. */
    List<Change> after(DataScope scope, long position, int most) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> read(connection, scope, position, most));
    }

    private static List<Change> read(Connection connection, DataScope scope, long position, int most)
            throws SQLException {
        List<Change> changes = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setLong(1, position);
            statement.setString(2, scope.divisionFrom());
            statement.setString(3, scope.divisionTo());
            statement.setString(4, scope.agency());
            statement.setString(5, scope.agency());
            statement.setInt(6, most);
            statement.setFetchSize(Math.min(most, ROWS_FETCHED));
            try (ResultSet row = statement.executeQuery()) {
                long length = 0;
                while (length < LONGEST_PAGE && row.next()) {
                    Change change = new Change(row.getLong(1), row.getString(2));
                    changes.add(change);
                    length += change.event().length();
                }
            }
        }
        return changes;
    }
}
