package org.mingjian.reports.fact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/** Reads sums: of now from the roll-ups, of an earlier moment from the facts as they were recorded then. */
@ApplicationScoped
public class SumReader {

    private static final String NOW = """
            select %s, sum(count), sum(amount) from act_rollup
            where generation = %s and measure = any(?) and division >= ? and division <= ?
                and month >= ? and month <= ?""";

    private static final String AS_OF = """
            select %s, count(*), sum(amount) from act_fact
            where generation = %s and measure = any(?) and division >= ? and division <= ?
                and counted_on >= ? and counted_on <= ?
                and recorded_from <= ? and (recorded_to is null or recorded_to > ?)""";

    private final DataSource dataSource;

    SumReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** How finely sums are told apart. */
    public enum Grouping {
        BY_MEASURE("measure, '' as agency, 0 as in_month"),
        BY_AGENCY("measure, agency, 0 as in_month"),
        BY_AGENCY_AND_MONTH("measure, agency, extract(month from %s)::int as in_month");

        private final String columns;

        Grouping(String columns) {
            this.columns = columns;
        }

        private String columns(String dateColumn) {
            return columns.formatted(dateColumn);
        }
    }

    /**
     * What is summed.
     *
     * @param scope whose acts; the caller's scope or narrower
     * @param from first legal day, the first of a month
     * @param to last legal day, the last of a month
     * @param measures codes of counted measures
     * @param asOf recorded time; null for now
     */
    public record Question(
            DataScope scope,
            LocalDate from,
            LocalDate to,
            List<String> measures,
            @Nullable Instant asOf) {

        public Question {
            measures = List.copyOf(measures);
        }
    }

    /** The sums that are not zero, by measure, agency and month. */
    public List<Sum> sums(Question question, Grouping grouping) throws SQLException {
        return UnitOfWork.inScope(dataSource, question.scope(), connection -> read(connection, question, grouping));
    }

    private static List<Sum> read(Connection connection, Question question, Grouping grouping) throws SQLException {
        boolean now = question.asOf() == null;
        String template = now ? NOW : AS_OF;
        String select = template.formatted(grouping.columns(now ? "month" : "counted_on"), ServingGeneration.SUBSELECT);
        String agency = question.scope().agency();
        String sql = select + (agency.isEmpty() ? "" : " and agency = ?") + " group by 1, 2, 3 order by 1, 2, 3";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int next = bind(statement, connection, question);
            if (!agency.isEmpty()) {
                statement.setString(next, agency);
            }
            return sums(statement);
        }
    }

    private static int bind(PreparedStatement statement, Connection connection, Question question) throws SQLException {
        Collection<String> measures = question.measures();
        statement.setArray(1, connection.createArrayOf("text", measures.toArray(new String[0])));
        statement.setString(2, question.scope().divisionFrom());
        statement.setString(3, question.scope().divisionTo());
        statement.setObject(4, question.from());
        statement.setObject(5, question.to());
        Instant asOf = question.asOf();
        if (asOf == null) {
            return 6;
        }
        statement.setObject(6, ChinaTime.written(asOf));
        statement.setObject(7, ChinaTime.written(asOf));
        return 8;
    }

    private static List<Sum> sums(PreparedStatement statement) throws SQLException {
        List<Sum> sums = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                Sum sum = new Sum(
                        row.getString(1), row.getString(2), row.getInt(3), row.getLong(4), row.getBigDecimal(5));
                if (sum.count() != 0 || sum.amount().signum() != 0) {
                    sums.add(sum);
                }
            }
        }
        return sums;
    }
}
