package org.mingjian.cases.recording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

/** Counts the acts that have to be recorded in full and those that are. A picture or paper is no full recording. */
@ApplicationScoped
class CoveringActs {

    private static final int DECIMALS = 4;

    private static final String COUNT = """
            with act as (
                select s.case_id from case_step s
                where s.type = 'measure-decided' and s.taken_on between ? and ?
                  and s.division between ? and ? and (? = '' or s.agency = ?) and (? = '' or s.agency = ?)
                  and s.entry::jsonb ->> 'measure' = any (?)
                group by s.case_id),
            covered as (
                select
                    exists (select from recording r join recording_end e on e.recording_id = r.id
                        where r.case_id = act.case_id and e.state = 'COMPLETE'
                          and (r.media_type like 'video/%' or r.media_type like 'audio/%')) as kept,
                    exists (select from case_step s
                        where s.case_id = act.case_id and s.type = 'recording-made') as reported
                from act)
            select count(*), count(*) filter (where kept or reported), count(*) filter (where kept) from covered""";

    private final DataSource dataSource;

    CoveringActs(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Counts.
     *
     * @param agency the only one, or empty for all in scope
     * @param from first day
     * @param to last day
     */
    RecordingCoverage count(DataScope scope, String agency, LocalDate from, LocalDate to) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(COUNT)) {
                statement.setObject(1, from);
                statement.setObject(2, to);
                statement.setString(3, scope.divisionFrom());
                statement.setString(4, scope.divisionTo());
                statement.setString(5, scope.agency());
                statement.setString(6, scope.agency());
                statement.setString(7, agency);
                statement.setString(8, agency);
                statement.setArray(9, RecordingRows.texts(connection, RecordingDuty.measures()));
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return coverage(from, to, row);
                }
            }
        });
    }

    private static RecordingCoverage coverage(LocalDate from, LocalDate to, ResultSet row) throws SQLException {
        int acts = row.getInt(1);
        int recorded = row.getInt(2);
        BigDecimal ratio = acts == 0
                ? null
                : BigDecimal.valueOf(recorded).divide(BigDecimal.valueOf(acts), DECIMALS, RoundingMode.HALF_UP);
        return new RecordingCoverage(from, to, acts, recorded, row.getInt(3), ratio);
    }
}
