package org.mingjian.cases.inspection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.cases.register.Held;
import org.mingjian.cases.register.InspectionCap;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * Counts the visits of a year for each enterprise. A rule sees one case and cannot know the others, and asking for them while
 * cases come in would cost every batch a query; so the cap is compared when somebody asks.
 */
@ApplicationScoped
class CountingInspections {

    private static final int MOST = 200;

    /** A case is one visit; what a lead or the enterprise itself brought about may exceed the cap and is told apart. */
    private static final String COUNT = """
            with visit as (
                select f.party_code, f.party_name, not exists (
                    select from case_step s where s.case_id = f.id and s.type = 'inspection-approved'
                        and s.entry::jsonb ->> 'basis' in ('LEAD', 'REQUEST')) as counts
                from case_file f
                where f.kind = 'INSPECTION' and f.agency = ? and f.party_code is not null and f.party_kind <> 'PERSON'
                    and exists (select from case_step s where s.case_id = f.id
                        and s.type in ('site-entered', 'inspection-concluded') and s.taken_on between ? and ?)),
            enterprise as (
                select party_code, max(party_name) as name, count(*) as visits, count(*) filter (where counts) as counted
                from visit group by party_code)
            select party_code, name, visits, counted, (select coalesce(sum(counted), 0) from enterprise)
            from enterprise order by counted desc, party_code limit ?""";

    private final DataSource dataSource;
    private final RegisterSnapshots register;

    CountingInspections(DataSource dataSource, RegisterSnapshots register) {
        this.dataSource = dataSource;
        this.register = register;
    }

    /** Counts for one agency of the scope. */
    InspectionFrequency count(DataScope scope, String code, int year) throws SQLException {
        AgencyFacts agency =
                register.current().agency(code).orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_AGENCY));
        if (!scope.covers(agency.division(), code)) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
        LocalDate last = LocalDate.of(year, 12, 31);
        Optional<InspectionCap> cap = register.current().entries().allOn(InspectionCap.class, code, last).stream()
                .map(Held::entry)
                .findFirst();
        List<InspectionFrequency.Enterprise> enterprises = new ArrayList<>();
        int counted = UnitOfWork.inScope(dataSource, scope, connection -> read(connection, code, last, enterprises));
        @Nullable Integer most = cap.map(InspectionCap::perEnterprise).orElse(null);
        return new InspectionFrequency(
                code,
                year,
                most,
                cap.map(InspectionCap::together).orElse(null),
                counted,
                enterprises.stream()
                        .filter(enterprise -> most != null && enterprise.counted() > most)
                        .toList());
    }

    private static int read(
            Connection connection, String agency, LocalDate last, List<InspectionFrequency.Enterprise> enterprises)
            throws SQLException {
        int counted = 0;
        try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
            statement.setString(1, agency);
            statement.setObject(2, last.withDayOfYear(1));
            statement.setObject(3, last);
            statement.setInt(4, MOST);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    enterprises.add(new InspectionFrequency.Enterprise(
                            row.getString(1), row.getString(2), row.getInt(3), row.getInt(4)));
                    counted = row.getInt(5);
                }
            }
        }
        return counted;
    }
}
