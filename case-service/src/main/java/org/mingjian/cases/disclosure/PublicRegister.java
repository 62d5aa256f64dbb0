package org.mingjian.cases.disclosure;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyKind;
import org.mingjian.cases.agency.Sex;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/** Who enforces the law here: agencies and officers that are valid today. */
@ApplicationScoped
class PublicRegister {

    private static final String AGENCIES = """
            select code, name, kind, division, field from agency
            where code > ? and division between ? and ? and valid_from <= ? and (valid_to is null or valid_to >= ?)
            order by code limit ?""";

    private static final String OFFICERS = """
            select o.name, o.sex, o.agency, a.name as agency_name, o.certificate_number, o.valid_to
            from officer o join agency a on a.code = o.agency
            where o.certificate_number > ? and a.division between ? and ?
              and o.valid_from <= ? and (o.valid_to is null or o.valid_to >= ?)
              and a.valid_from <= ? and (a.valid_to is null or a.valid_to >= ?)
              and (?::text is null or o.agency = ?)
              and not exists (select from register_entry e
                  where e.register = 'certificates' and e.agency = o.agency and e.key = o.certificate_number
                    and e.superseded_at is null and e.valid_from <= ? and (e.valid_to is null or e.valid_to >= ?)
                    and e.payload ->> 'state' is distinct from 'VALID')
            order by o.certificate_number limit ?""";

    private final PublicReads reads;
    private final InstantSource clock;

    PublicRegister(PublicReads reads, InstantSource clock) {
        this.reads = reads;
        this.clock = clock;
    }

    /** Agencies behind a code, in the order of their codes, at most so many. */
    List<PublicAgency> agencies(DataScope within, String after, int most) throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return reads.read(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(AGENCIES)) {
                statement.setString(1, after);
                statement.setString(2, within.divisionFrom());
                statement.setString(3, within.divisionTo());
                statement.setObject(4, today);
                statement.setObject(5, today);
                statement.setInt(6, most);
                List<PublicAgency> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(new PublicAgency(
                                row.getString(1),
                                row.getString(2),
                                AgencyKind.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5)));
                    }
                }
                return found;
            }
        });
    }

    /** Officers whose certificate holds today, behind a number, in the order of the numbers, at most so many. */
    List<PublicOfficer> officers(DataScope within, @Nullable String agency, String after, int most)
            throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return reads.inScope(within, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(OFFICERS)) {
                statement.setString(1, after);
                statement.setString(2, within.divisionFrom());
                statement.setString(3, within.divisionTo());
                for (int day = 4; day <= 7; day++) {
                    statement.setObject(day, today);
                }
                statement.setString(8, agency);
                statement.setString(9, agency);
                statement.setObject(10, today);
                statement.setObject(11, today);
                statement.setInt(12, most);
                List<PublicOfficer> found = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(officer(row));
                    }
                }
                return found;
            }
        });
    }

    private static PublicOfficer officer(ResultSet row) throws SQLException {
        @Nullable String sex = row.getString("sex");
        return new PublicOfficer(
                row.getString("name"),
                sex == null ? null : Sex.valueOf(sex),
                row.getString("agency"),
                row.getString("agency_name"),
                row.getString("certificate_number"),
                row.getObject("valid_to", LocalDate.class));
    }
}
