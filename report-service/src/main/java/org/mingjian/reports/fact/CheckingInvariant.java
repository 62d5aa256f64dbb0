package org.mingjian.reports.fact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/** Compares every sum with its facts, in one snapshot. Reads all facts of the scope, so it is for checking, not for show. */
@ApplicationScoped
public class CheckingInvariant {

    private static final String COMPARE = """
            with counted as (
                select measure, division, agency, date_trunc('month', counted_on)::date as month, kind,
                    count(*) as facts, sum(amount) as amount
                from act_fact
                where generation = (select generation from serving_generation) and recorded_to is null
                    and division >= ? and division <= ? and (? = '' or agency = ?)
                group by measure, division, agency, date_trunc('month', counted_on)::date, kind),
            summed as (
                select measure, division, agency, month, kind, count, amount
                from act_rollup
                where generation = (select generation from serving_generation) and (count <> 0 or amount <> 0)
                    and division >= ? and division <= ? and (? = '' or agency = ?)),
            compared as (
                select measure, division, agency, month, kind, coalesce(c.facts, 0) as facts,
                    coalesce(s.count, 0) as count, coalesce(c.amount, 0) as fact_amount,
                    coalesce(s.amount, 0) as rollup_amount
                from counted c full join summed s using (measure, division, agency, month, kind))
            select measure, division, agency, month, kind, facts, count, fact_amount, rollup_amount,
                sum(facts) over () as all_facts, count(*) over () as all_rollups
            from compared
            order by (facts = count and fact_amount = rollup_amount), measure, division, agency, month, kind
            limit 200""";

    private static final String MISSING = """
            select case_id, case_number, missing_steps::text from counted_case
            where generation = (select generation from serving_generation) and not isempty(missing_steps)
                and division >= ? and division <= ? and (? = '' or agency = ?)
            order by case_id limit 200""";

    private final DataSource dataSource;

    CheckingInvariant(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Compares what lies within the scope. */
    public InvariantView check(DataScope scope) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> compare(connection, scope));
    }

    private static InvariantView compare(Connection connection, DataScope scope) throws SQLException {
        List<InvariantView.Difference> differences = new ArrayList<>();
        long facts = 0;
        long rollups = 0;
        try (PreparedStatement statement = connection.prepareStatement(COMPARE)) {
            bind(statement, bind(statement, 1, scope), scope);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    facts = row.getLong(10);
                    rollups = row.getLong(11);
                    InvariantView.Difference cell = cell(row);
                    boolean equal = cell.factCount() == cell.rollupCount()
                            && cell.factAmount().compareTo(cell.rollupAmount()) == 0;
                    if (!equal) {
                        differences.add(cell);
                    }
                }
            }
        }
        return new InvariantView(differences.isEmpty(), facts, rollups, differences, missing(connection, scope));
    }

    private static List<InvariantView.MissingSteps> missing(Connection connection, DataScope scope)
            throws SQLException {
        List<InvariantView.MissingSteps> cases = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MISSING)) {
            bind(statement, 1, scope);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    cases.add(new InvariantView.MissingSteps(
                            row.getObject(1, UUID.class), row.getString(2), row.getString(3)));
                }
            }
        }
        return cases;
    }

    private static int bind(PreparedStatement statement, int index, DataScope scope) throws SQLException {
        statement.setString(index, scope.divisionFrom());
        statement.setString(index + 1, scope.divisionTo());
        statement.setString(index + 2, scope.agency());
        statement.setString(index + 3, scope.agency());
        return index + 4;
    }

    private static InvariantView.Difference cell(ResultSet row) throws SQLException {
        return new InvariantView.Difference(
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getLong(6),
                row.getLong(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9));
    }
}
