package org.mingjian.reports.drilldown;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.fact.Measure;
import org.mingjian.reports.fact.Measures;
import org.mingjian.reports.scope.Coverage;

/**
 * Reads the facts behind a measure, page by page. Each counted measure is read along the drill-down index and cut at the
 * page, so a page costs the same wherever it is.
 */
@ApplicationScoped
class CountedActReader {

    /** Division, agency, counted on, case and measure. */
    static final int CURSOR_VALUES = 5;

    private static final String HEAD = """
            select page.case_id, known.case_number, page.kind, page.measure, page.agency,
                coalesce((select a.name from counted_agency a where a.agency = page.agency
                    order by a.recorded_at desc limit 1), page.agency) as agency_name,
                page.division, page.counted_on, page.amount
            from (select one.*
                from unnest(?) as wanted(measure)
                cross join lateral (
                    select f.case_id, f.kind, f.measure, f.agency, f.division, f.counted_on, f.amount
                    from act_fact f
                    where f.generation = (select generation from serving_generation) and f.measure = wanted.measure
                        and f.division >= ? and f.division <= ? and f.counted_on >= ? and f.counted_on <= ?""";

    private static final String TAIL = """

                    order by f.division, f.agency, f.counted_on, f.case_id limit ?) one
                order by one.division, one.agency, one.counted_on, one.case_id, one.measure limit ?) page
            join counted_case known on known.generation = (select generation from serving_generation)
                and known.case_id = page.case_id
            order by page.division, page.agency, page.counted_on, page.case_id, page.measure""";

    private static final String OF_AGENCY = " and f.agency = ?";
    private static final String OPEN = " and f.recorded_to is null";
    private static final String OPEN_THEN =
            " and f.recorded_from <= ? and (f.recorded_to is null or f.recorded_to > ?)";
    private static final String BEHIND =
            " and (f.division, f.agency, f.counted_on, f.case_id, f.measure) > (?, ?, ?, ?, ?)";

    private final DataSource dataSource;

    CountedActReader(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** At most that many acts behind the cursor, in the list's order. */
    List<CountedActView> read(Coverage coverage, Measure measure, Optional<Cursor> cursor, int most)
            throws SQLException {
        return UnitOfWork.inScope(
                dataSource, coverage.scope(), connection -> read(connection, coverage, measure, cursor, most));
    }

    static Cursor cursorOf(CountedActView act) {
        return Cursor.after(
                act.division(),
                act.agency(),
                act.countedOn().toString(),
                act.caseId().toString(),
                act.measure());
    }

    private static List<CountedActView> read(
            Connection connection, Coverage coverage, Measure measure, Optional<Cursor> cursor, int most)
            throws SQLException {
        Instant asOf = coverage.asOf();
        String agency = coverage.agency();
        List<Object> values = new ArrayList<>(List.of(
                connection.createArrayOf("text", measure.counted().toArray(new String[0])),
                coverage.scope().divisionFrom(),
                coverage.scope().divisionTo(),
                coverage.from(),
                coverage.to()));
        StringBuilder further = new StringBuilder();
        if (agency != null) {
            further.append(OF_AGENCY);
            values.add(agency);
        }
        if (asOf == null) {
            further.append(OPEN);
        } else {
            further.append(OPEN_THEN);
            values.add(ChinaTime.written(asOf));
            values.add(ChinaTime.written(asOf));
        }
        if (cursor.isPresent()) {
            further.append(BEHIND);
            values.addAll(orderValues(cursor.get()));
        }
        values.add(most);
        values.add(most);
        String sql = HEAD + further + TAIL;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            return acts(statement);
        }
    }

    private static List<Object> orderValues(Cursor cursor) {
        return List.of(
                cursor.values().get(0),
                cursor.values().get(1),
                cursor.value(2, LocalDate::parse),
                cursor.value(3, UUID::fromString),
                cursor.values().get(4));
    }

    private static List<CountedActView> acts(PreparedStatement statement) throws SQLException {
        List<CountedActView> acts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String measure = row.getString(4);
                acts.add(new CountedActView(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        measure,
                        Measures.catalogue().get(measure).label(),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDate.class),
                        row.getBigDecimal(9)));
            }
        }
        return acts;
    }
}
