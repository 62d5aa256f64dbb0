package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.mingjian.kernel.audit.Link;

/** Finds what is already kept of reported cases, many at a time; only within the scope set on the connection. */
public final class KnownCases {

    private static final String FIND = """
            select c.id, c.agency, c.case_number, c.step_count, s.sha256, s.sm3, encode(c.party_identity, 'hex')
            from case_file c
            join unnest(?::text[], ?::text[], ?::text[]) as wanted(agency, case_number, steps)
                on c.agency = wanted.agency and c.case_number = wanted.case_number
            join case_step s on s.case_id = c.id and s.number = least(c.step_count, wanted.steps::integer)
            order by c.agency, c.id for update of c""";

    private KnownCases() {}

    /**
     * The known ones among these; they stay locked until the transaction ends. Whoever locks many cases does it in this order,
     * so that nobody waits for somebody who waits for him.
     *
     * @param stepCounts how many steps each report has: the link to compare with is the one at the shorter end
     */
    public static Map<NaturalKey, KnownCase> lock(Connection connection, Map<NaturalKey, Integer> stepCounts)
            throws SQLException {
        RowColumns wanted = new RowColumns(3);
        stepCounts.forEach((key, steps) -> wanted.add(key.agency(), key.caseNumber(), steps));
        Map<NaturalKey, KnownCase> known = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FIND)) {
            wanted.bind(connection, statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(
                            new NaturalKey(row.getString(2), row.getString(3)),
                            new KnownCase(
                                    row.getObject(1, UUID.class),
                                    row.getInt(4),
                                    new Link(row.getString(5), row.getString(6)),
                                    row.getString(7)));
                }
            }
        }
        return known;
    }
}
