package org.mingjian.reports.fact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is already known of the cases of a batch. */
final class FactReader {

    private static final String VERSIONS =
            "select case_id, sequence, judgement from counted_case where generation = ? and case_id = any(?)";

    private static final String OPEN_FACTS = """
            select case_id, measure, kind, division, agency, counted_on, amount, recorded_from, sequence
            from act_fact
            where generation = ? and case_id = any(?) and recorded_to is null""";

    private FactReader() {}

    /** The standing of each case that is known; new cases are left out. */
    static Map<UUID, Standing> standings(Connection connection, int generation, Collection<UUID> cases)
            throws SQLException {
        Map<UUID, CaseVersion> versions = versions(connection, generation, cases);
        if (versions.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Fact>> open = openFacts(connection, generation, versions.keySet());
        Map<UUID, Standing> standings = new HashMap<>();
        versions.forEach((id, version) -> standings.put(id, new Standing(version, open.getOrDefault(id, List.of()))));
        return standings;
    }

    private static Map<UUID, CaseVersion> versions(Connection connection, int generation, Collection<UUID> cases)
            throws SQLException {
        Map<UUID, CaseVersion> versions = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(VERSIONS)) {
            statement.setInt(1, generation);
            new Rows<>(connection, statement, 2, cases).ids(id -> id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getObject(1, UUID.class), new CaseVersion(rows.getInt(2), rows.getInt(3)));
                }
            }
        }
        return versions;
    }

    private static Map<UUID, List<Fact>> openFacts(Connection connection, int generation, Collection<UUID> cases)
            throws SQLException {
        Map<UUID, List<Fact>> facts = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(OPEN_FACTS)) {
            statement.setInt(1, generation);
            new Rows<>(connection, statement, 2, cases).ids(id -> id);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Fact fact = fact(rows);
                    facts.computeIfAbsent(fact.owner().caseId(), id -> new ArrayList<>())
                            .add(fact);
                }
            }
        }
        return facts;
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                new Fact.Owner(row.getObject(1, UUID.class), row.getString(3), row.getString(4), row.getString(5)),
                new Count(row.getString(2), row.getObject(6, LocalDate.class), row.getBigDecimal(7)),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                null,
                row.getInt(9));
    }
}
