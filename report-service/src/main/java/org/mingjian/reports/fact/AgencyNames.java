package org.mingjian.reports.fact;

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

/** The agencies whose cases were counted, by their latest name. */
@ApplicationScoped
public class AgencyNames {

    private static final String SELECT = """
            select distinct on (agency) agency, name, division from counted_agency
            where division >= ? and division <= ? and (? = '' or agency = ?)
            order by agency, recorded_at desc""";

    private final DataSource dataSource;

    AgencyNames(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An agency by its latest name. */
    public record Agency(String code, String name, String division) {}

    /** The agencies within the scope, by code. */
    public List<Agency> in(DataScope scope) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> read(connection, scope));
    }

    private static List<Agency> read(Connection connection, DataScope scope) throws SQLException {
        List<Agency> agencies = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, scope.divisionFrom());
            statement.setString(2, scope.divisionTo());
            statement.setString(3, scope.agency());
            statement.setString(4, scope.agency());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    agencies.add(new Agency(row.getString(1), row.getString(2), row.getString(3)));
                }
            }
        }
        return agencies;
    }
}
