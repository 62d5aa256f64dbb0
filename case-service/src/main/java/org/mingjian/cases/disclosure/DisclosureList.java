package org.mingjian.cases.disclosure;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.DisclosureRules;
import org.mingjian.cases.casefile.Judge;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.WithholdingReason;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/** Reads how decisions of a scope stand with their disclosure, in the order of the day that matters. */
@ApplicationScoped
class DisclosureList {

    private static final String OPEN = """
            select r.case_id, c.case_number, c.kind, r.agency, r.division, r.start_step, r.due, null, null, null
            from case_deadline r join case_file c on c.id = r.case_id
            where r.met_on is null and r.limit_id = any (?) and r.due %s ?
              and (r.due, r.case_id, r.start_step) > (?, ?, ?)""";

    private static final String WITHHELD = """
            select r.case_id, c.case_number, c.kind, r.agency, r.division, r.step, r.withheld_on, r.reason, null, null
            from disclosure_withholding r join case_file c on c.id = r.case_id
            where (r.withheld_on, r.case_id, r.step) > (?, ?, ?)""";

    private static final String DISCLOSED = """
            select r.case_id, c.case_number, c.kind, r.agency, r.division, r.step, r.published_on, null, r.id, r.checker
            from disclosure r join case_file c on c.id = r.case_id
            where not exists (select from disclosure_end e where e.disclosure_id = r.id)
              and (r.published_on, r.case_id, r.step) > (?, ?, ?)""";

    private static final String WITHDRAWN = """
            select r.case_id, c.case_number, c.kind, r.agency, r.division, r.step, r.ended_on, r.reason, r.disclosure_id, null
            from disclosure_end r join case_file c on c.id = r.case_id
            where (r.cause = 'WITHDRAWN' or not exists (select from disclosure_end e
                where e.disclosure_id = r.disclosure_id and e.cause = 'WITHDRAWN'))
              and (r.ended_on, r.case_id, r.step) > (?, ?, ?)""";

    private static final String NARROWED = """

              and r.division between ? and ? and (? = '' or r.agency = ?)
              and r.division between ? and ? and (? = '' or r.agency = ?)
              and (?::uuid is null or r.case_id = ?)
            order by 7, 1, 6 limit ?""";

    private static final int MOST_OF_A_CASE = 100;

    private final DataSource dataSource;
    private final InstantSource clock;
    private final String[] limits;

    DisclosureList(DataSource dataSource, InstantSource clock, Judge judge) {
        this.dataSource = dataSource;
        this.clock = clock;
        List<String> topics =
                Stream.of(CaseKind.values()).map(DisclosureRules::topicOf).toList();
        this.limits = judge.statutes().timeLimits().all().stream()
                .filter(limit -> limit.topics().stream().anyMatch(topics::contains))
                .map(limit -> limit.id())
                .distinct()
                .toArray(String[]::new);
    }

    /** Where a list goes on. */
    record Place(LocalDate on, UUID caseId, int step) {

        static final Place BEGINNING = new Place(LocalDate.EPOCH, new UUID(0, 0), 0);
    }

    /**
     * What a list is narrowed by.
     *
     * @param caseId the only case, or null for all
     */
    record Filter(DataScope within, @Nullable UUID caseId) {}

    /** What of one case is shown, taken down or withheld, in this order. */
    List<DisclosureView> of(DataScope scope, UUID caseId) throws SQLException {
        List<DisclosureView> all = new ArrayList<>();
        Filter filter = new Filter(DataScope.EVERYTHING, caseId);
        for (DisclosureState state :
                List.of(DisclosureState.DISCLOSED, DisclosureState.WITHDRAWN, DisclosureState.WITHHELD)) {
            all.addAll(after(scope, filter, state, Place.BEGINNING, MOST_OF_A_CASE));
        }
        return all;
    }

    /** What stands so behind a place, at most so many. */
    List<DisclosureView> after(DataScope scope, Filter filter, DisclosureState state, Place place, int most)
            throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql(state) + NARROWED)) {
                int next = 1;
                if (state == DisclosureState.DUE || state == DisclosureState.OVERDUE) {
                    statement.setArray(next++, connection.createArrayOf("text", limits));
                    statement.setObject(next++, today);
                }
                next = bind(statement, next, place, List.of(scope, filter.within()));
                statement.setObject(next++, filter.caseId());
                statement.setObject(next++, filter.caseId());
                statement.setInt(next, most);
                List<DisclosureView> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(read(state, row));
                    }
                }
                return found;
            }
        });
    }

    private static String sql(DisclosureState state) {
        return switch (state) {
            case DUE -> OPEN.formatted(">=");
            case OVERDUE -> OPEN.formatted("<");
            case WITHHELD -> WITHHELD;
            case DISCLOSED -> DISCLOSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }

    private static int bind(PreparedStatement statement, int first, Place place, List<DataScope> scopes)
            throws SQLException {
        int next = first;
        statement.setObject(next++, place.on());
        statement.setObject(next++, place.caseId());
        statement.setInt(next++, place.step());
        for (DataScope scope : scopes) {
            statement.setString(next++, scope.divisionFrom());
            statement.setString(next++, scope.divisionTo());
            statement.setString(next++, scope.agency());
            statement.setString(next++, scope.agency());
        }
        return next;
    }

    private static DisclosureView read(DisclosureState state, ResultSet row) throws SQLException {
        @Nullable String reason = row.getString(8);
        return new DisclosureView(
                state,
                row.getObject(1, UUID.class),
                row.getString(2),
                CaseKind.valueOf(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getObject(7, LocalDate.class),
                state == DisclosureState.WITHHELD && reason != null
                        ? WithholdingReason.valueOf(reason).label()
                        : reason,
                row.getObject(9, UUID.class),
                row.getString(10));
    }
}
