package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The findings some cases had before they were judged again. What is still held takes its moment over; the rest is kept
 * as resolved.
 */
final class FormerFindings {

    private static final String TAKE = "delete from case_finding where case_id = any (?) returning case_id, agency,"
            + " division, recorded_at, " + FindingRow.COLUMNS;

    private static final String RESOLVE = """
            insert into case_finding_resolved (case_id, agency, division, rule, article, severity, steps, detail,
                recorded_at)
            select case_id::uuid, agency, division, rule, article, severity, steps::integer[], detail,
                recorded_at::timestamptz
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[])
                as t(case_id, agency, division, rule, article, severity, steps, detail, recorded_at)""";

    private final Map<Key, Deque<Former>> former = new LinkedHashMap<>();

    private FormerFindings() {}

    private record Key(UUID caseId, Object finding) {}

    private record Former(UUID caseId, String agency, String division, OffsetDateTime recordedAt, FindingRow finding) {}

    /** Those of cases that are new. */
    static FormerFindings none() {
        return new FormerFindings();
    }

    /** Takes them out of these cases, all in one statement. */
    static FormerFindings take(Connection connection, Object[] caseIds) throws SQLException {
        FormerFindings taken = new FormerFindings();
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            statement.setArray(1, connection.createArrayOf("uuid", caseIds));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    taken.add(new Former(
                            row.getObject(1, UUID.class),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, OffsetDateTime.class),
                            FindingRow.read(row, 5)));
                }
            }
        }
        return taken;
    }

    private void add(Former one) {
        former.computeIfAbsent(new Key(one.caseId(), one.finding().identity()), key -> new ArrayDeque<>())
                .add(one);
    }

    /** When that finding of a case was first made, if it is an old one; each is found once. */
    @Nullable
    OffsetDateTime recordedAt(UUID caseId, FindingRow finding) {
        Deque<Former> same = former.get(new Key(caseId, finding.identity()));
        Former found = same == null ? null : same.poll();
        return found == null ? null : found.recordedAt();
    }

    /** Keeps what nobody has asked for as resolved; returns how often that befell each rule. */
    Map<String, Integer> resolve(Connection connection) throws SQLException {
        RowColumns rows = new RowColumns(9);
        Map<String, Integer> rules = new LinkedHashMap<>();
        former.values().stream().flatMap(Collection::stream).forEach(one -> {
            FindingRow finding = one.finding();
            rules.merge(finding.rule(), 1, Integer::sum);
            rows.add(
                    one.caseId(),
                    one.agency(),
                    one.division(),
                    finding.rule(),
                    finding.article(),
                    finding.severity(),
                    finding.steps(),
                    finding.detail(),
                    one.recordedAt());
        });
        if (!rows.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(RESOLVE)) {
                rows.bind(connection, statement, 1);
                statement.executeUpdate();
            }
        }
        return rules;
    }
}
