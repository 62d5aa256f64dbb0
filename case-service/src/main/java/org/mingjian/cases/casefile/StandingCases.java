package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.mingjian.kernel.audit.Link;

/**
 * Reads cases with their judgement, many at a time: one statement for covers and steps, one for findings, one for limits.
 * Only within the scope set on the connection, which must be in a transaction.
 */
final class StandingCases {

    /** Cases in one batch: large enough to spare round trips, small enough to be written in a moment. */
    static final int MOST = 500;

    /** Steps and characters after which a batch ends early; a case can have ten thousand steps, or two megabytes. */
    private static final int MOST_STEPS = 20_000;

    private static final int MOST_CHARACTERS = 8 << 20;
    private static final int FETCHED_AT_ONCE = 1_000;

    private static final String COVER = "c.agency, c.division, c.case_number, c.kind, c.procedure, c.matter,"
            + " c.party_kind, c.party_name, c.party_code, c.id, c.step_count, c.head_sha256, c.head_sm3, c.stage, s.entry";

    /**
     * The number is written out, because a plan for an unknown number of cases would read every step there is. Each half
     * is cut off behind as many cases as the whole, so that none is passed over.
     */
    private static final String OPEN = """
            with open_case as materialized (
                select agency, id from (
                    (select agency, id from case_file
                        where closed_on is null and (agency, id) > (?, ?) and agency <= ?
                        order by agency, id limit %1$d)
                    union
                    (select distinct agency, case_id from case_deadline
                        where met_on is null and (agency, case_id) > (?, ?) and agency <= ?
                        order by agency, case_id limit %1$d)) as either
                order by agency, id limit %1$d)
            select %2$s
            from open_case o join case_file c on c.id = o.id join case_step s on s.case_id = c.id
            order by c.agency, c.id, s.number""".formatted(MOST, COVER);

    private static final String NAMED = "select " + COVER + " from case_file c join case_step s on s.case_id = c.id"
            + " where c.id = any (?) order by c.agency, c.id, s.number";

    private static final String FINDINGS = "select case_id, " + FindingRow.COLUMNS
            + " from case_finding where case_id = any (?) order by case_id, number";

    private static final String LIMITS =
            "select case_id, " + LimitRow.COLUMNS + " from case_deadline where case_id = any (?)";

    private static final String LOCK =
            "select id, step_count from case_file where id = any (?) order by agency, id for update";

    private StandingCases() {}

    /**
     * The next open cases, in the order of agency and id: those not closed and those with a limit still open.
     *
     * @param upTo the last agency that is asked for
     */
    static List<StandingCase> open(Connection connection, JudgingAgain.Place after, String upTo) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            for (int index = 1; index < 7; index += 3) {
                statement.setString(index, after.agency());
                statement.setObject(index + 1, after.id());
                statement.setString(index + 2, upTo);
            }
            return withJudgement(connection, read(statement));
        }
    }

    /** Exactly these cases. */
    static List<StandingCase> named(Connection connection, Set<UUID> ids) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(NAMED)) {
            bind(connection, statement, ids);
            return withJudgement(connection, read(statement));
        }
    }

    /** Locks these cases until the transaction ends; returns how many steps each has now. */
    static Map<UUID, Integer> lock(Connection connection, Set<UUID> ids) throws SQLException {
        Map<UUID, Integer> stepCounts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            bind(connection, statement, ids);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stepCounts.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
        }
        return stepCounts;
    }

    private static Map<UUID, Read> read(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(FETCHED_AT_ONCE);
        Map<UUID, Read> cases = new LinkedHashMap<>();
        int steps = 0;
        int characters = 0;
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID id = row.getObject(10, UUID.class);
                Read one = cases.get(id);
                if (one == null) {
                    if (steps >= MOST_STEPS || characters >= MOST_CHARACTERS) {
                        break;
                    }
                    one = Read.cover(row, id);
                    cases.put(id, one);
                }
                String entry = row.getString(15);
                one.entries().add(entry);
                steps++;
                characters += entry.length();
            }
        }
        return cases;
    }

    private record Read(CaseHeader header, KnownCase known, String stage, List<String> entries) {

        static Read cover(ResultSet row, UUID id) throws SQLException {
            KnownCase known = new KnownCase(id, row.getInt(11), new Link(row.getString(12), row.getString(13)), null);
            return new Read(KeptCase.header(row), known, row.getString(14), new ArrayList<>());
        }
    }

    private static List<StandingCase> withJudgement(Connection connection, Map<UUID, Read> cases) throws SQLException {
        Map<UUID, List<FindingRow>> findings = new HashMap<>();
        Map<UUID, Set<LimitRow>> limits = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(FINDINGS)) {
            bind(connection, statement, cases.keySet());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    findings.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(FindingRow.read(row, 2));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(LIMITS)) {
            bind(connection, statement, cases.keySet());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    limits.computeIfAbsent(row.getObject(1, UUID.class), id -> new HashSet<>())
                            .add(LimitRow.read(row, 2));
                }
            }
        }
        List<StandingCase> standing = new ArrayList<>(cases.size());
        cases.forEach((id, one) -> standing.add(new StandingCase(
                new KeptCase(one.header(), one.known(), one.entries(), List.of(), List.of()),
                one.stage(),
                findings.getOrDefault(id, List.of()),
                limits.getOrDefault(id, Set.of()))));
        return standing;
    }

    private static void bind(Connection connection, PreparedStatement statement, Set<UUID> ids) throws SQLException {
        statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
    }
}
