package org.mingjian.cases.deadline;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.OpenState;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.statute.Bound;
import org.mingjian.kernel.time.ChinaTime;

/** Reads the open limits of a scope, soonest first. */
@ApplicationScoped
class OpenDeadlines {

    private static final String READ = """
            select d.case_id, c.case_number, c.kind, d.agency, d.division, d.limit_id, d.label, d.start_step, d.starts_on,
                d.raw_due, d.due, d.stopped_on, d.bound, d.provisional, d.reasoning
            from case_deadline d join case_file c on c.id = d.case_id
            where d.met_on is null
              and (d.due, d.case_id, d.limit_id, d.start_step) > (?, ?, ?, ?)
              and d.due < ?
              and d.division between ? and ? and (? = '' or d.agency = ?)
              and d.division between ? and ? and (? = '' or d.agency = ?)
              and (?::text is null or c.kind = ?)
            order by d.due, d.case_id, d.limit_id, d.start_step
            limit ?""";

    private final DataSource dataSource;
    private final InstantSource clock;

    OpenDeadlines(DataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /**
     * Where a list goes on.
     *
     * @param startStep with the others, the key of the last row that was shown
     */
    record Place(LocalDate due, UUID caseId, String limit, int startStep) {

        static final Place BEGINNING = new Place(LocalDate.EPOCH, new UUID(0, 0), "", 0);
    }

    /**
     * What a list is narrowed by.
     *
     * @param within division subtree and agency asked for; inside or outside the caller's own
     * @param dueBefore first day that is not listed any more
     */
    record Filter(
            DataScope within, LocalDate dueBefore, @Nullable CaseKind kind) {}

    /** Open limits behind a place, at most so many. */
    List<OpenDeadline> after(DataScope scope, Filter filter, Place place, int most) throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(READ)) {
                bind(statement, scope, filter, place, most);
                List<OpenDeadline> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(read(row, today));
                    }
                }
                return found;
            }
        });
    }

    private static void bind(PreparedStatement statement, DataScope scope, Filter filter, Place place, int most)
            throws SQLException {
        int next = 1;
        statement.setObject(next++, place.due());
        statement.setObject(next++, place.caseId());
        statement.setString(next++, place.limit());
        statement.setInt(next++, place.startStep());
        statement.setObject(next++, filter.dueBefore());
        for (DataScope both : List.of(scope, filter.within())) {
            statement.setString(next++, both.divisionFrom());
            statement.setString(next++, both.divisionTo());
            statement.setString(next++, both.agency());
            statement.setString(next++, both.agency());
        }
        String kind = filter.kind() == null ? null : filter.kind().name();
        statement.setString(next++, kind);
        statement.setString(next++, kind);
        statement.setInt(next, most);
    }

    private static OpenDeadline read(ResultSet row, LocalDate today) throws SQLException {
        LocalDate startsOn = row.getObject("starts_on", LocalDate.class);
        LocalDate due = row.getObject("due", LocalDate.class);
        @Nullable LocalDate stoppedOn = row.getObject("stopped_on", LocalDate.class);
        return new OpenDeadline(
                row.getObject("case_id", UUID.class),
                row.getString("case_number"),
                CaseKind.valueOf(row.getString("kind")),
                row.getString("agency"),
                row.getString("division"),
                row.getString("limit_id"),
                row.getString("label"),
                row.getInt("start_step"),
                startsOn,
                row.getObject("raw_due", LocalDate.class),
                due,
                stoppedOn,
                OpenState.of(
                        new OpenState.Kept(Bound.valueOf(row.getString("bound")), startsOn, due, null, stoppedOn),
                        today),
                row.getBoolean("provisional"),
                row.getString("reasoning"));
    }
}
