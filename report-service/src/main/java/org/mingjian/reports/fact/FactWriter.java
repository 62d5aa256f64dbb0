package org.mingjian.reports.fact;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes what a batch changes: one statement per table, whatever the size of the batch. Each statement that rests on
 * what was read before checks that it still holds, so no lock is taken in between.
 */
final class FactWriter {

    private static final String ADVANCE_CASES = """
            insert into counted_case as known
                (generation, case_id, advanced_from, advanced_from_judgement, sequence, judgement, kind, division, agency,
                    case_number, missing_steps)
            select ?, c.case_id, c.before, c.judgement_before, c.sequence, c.judgement, c.kind, c.division, c.agency, c.case_number,
                c.missing::int4multirange
            from unnest(?::uuid[], ?::int[], ?::int[], ?::int[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[])
                as c(case_id, before, judgement_before, sequence, judgement, kind, division, agency, case_number, missing)
            on conflict (case_id, generation) do update
                set advanced_from = excluded.advanced_from, sequence = excluded.sequence,
                    advanced_from_judgement = excluded.advanced_from_judgement, judgement = excluded.judgement,
                    kind = excluded.kind,
                    division = excluded.division, agency = excluded.agency, case_number = excluded.case_number,
                    missing_steps = known.missing_steps + excluded.missing_steps
                where known.sequence = excluded.advanced_from
                    and known.judgement = excluded.advanced_from_judgement""";

    private static final String OPEN_FACTS = """
            insert into act_fact (generation, case_id, measure, kind, division, agency, counted_on, amount,
                recorded_from, recorded_to, sequence)
            select ?, f.case_id, f.measure, f.kind, f.division, f.agency, f.counted_on::date, f.amount::numeric,
                f.recorded_from::timestamptz, f.recorded_to::timestamptz, f.sequence
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                    ?::text[], ?::int[])
                as f(case_id, measure, kind, division, agency, counted_on, amount, recorded_from, recorded_to,
                    sequence)""";

    private static final String CLOSE_FACTS = """
            update act_fact f set recorded_to = c.recorded_to::timestamptz
            from unnest(?::uuid[], ?::text[], ?::int[], ?::text[]) as c(case_id, measure, sequence, recorded_to)
            where f.generation = ? and f.case_id = c.case_id and f.measure = c.measure
                and f.sequence = c.sequence and f.recorded_to is null""";

    private static final String ADD_TO_ROLLUPS = """
            insert into act_rollup as r (generation, measure, division, agency, month, kind, count, amount)
            select ?, d.measure, d.division, d.agency, d.month::date, d.kind, d.count, d.amount::numeric
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::bigint[], ?::text[])
                as d(measure, division, agency, month, kind, count, amount)
            on conflict (measure, division, agency, month, kind, generation) do update
                set count = r.count + excluded.count, amount = r.amount + excluded.amount""";

    private static final String FILL_GAPS = """
            update counted_case c
            set missing_steps = c.missing_steps - f.filled
            from (select case_id, range_agg(int4range(first, last, '[]')) as filled
                  from unnest(?::uuid[], ?::int[], ?::int[]) as late(case_id, first, last) group by case_id) f
            where c.generation = ? and c.case_id = f.case_id and not isempty(c.missing_steps)""";

    private static final String NAME_AGENCIES = """
            insert into counted_agency as known (agency, division, name, recorded_at)
            select a.agency, a.division, a.name, a.recorded_at::timestamptz
            from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as a(agency, division, name, recorded_at)
            on conflict (agency, division) do update set name = excluded.name, recorded_at = excluded.recorded_at
                where known.recorded_at < excluded.recorded_at and known.name <> excluded.name""";

    private FactWriter() {}

    static void write(Connection connection, int generation, LedgerChange change) throws SQLException {
        advanceCases(connection, generation, change.advanced());
        closeFacts(connection, generation, change.closed());
        openFacts(connection, generation, change.opened());
        addToRollups(connection, generation, change);
        fillGaps(connection, generation, change.filled());
        nameAgencies(connection, change.agencies());
    }

    private static void advanceCases(Connection connection, int generation, List<LedgerChange.AdvancedCase> cases)
            throws SQLException {
        if (cases.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE_CASES)) {
            statement.setInt(1, generation);
            new Rows<>(connection, statement, 2, cases)
                    .ids(one -> one.state().caseId())
                    .integers(one -> one.before().sequence())
                    .integers(one -> one.before().judgement())
                    .integers(one -> one.at().sequence())
                    .integers(one -> one.at().judgement())
                    .texts(one -> one.state().kind().name())
                    .texts(one -> one.state().division())
                    .texts(one -> one.state().agency())
                    .texts(one -> one.state().caseNumber())
                    .texts(one -> multirange(one.gaps()));
            expect(cases.size(), statement.executeUpdate(), "cases");
        }
    }

    private static void openFacts(Connection connection, int generation, List<Fact> facts) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(OPEN_FACTS)) {
            statement.setInt(1, generation);
            new Rows<>(connection, statement, 2, facts)
                    .ids(fact -> fact.owner().caseId())
                    .texts(Fact::measure)
                    .texts(fact -> fact.owner().kind())
                    .texts(fact -> fact.owner().division())
                    .texts(fact -> fact.owner().agency())
                    .dates(fact -> fact.count().on())
                    .amounts(Fact::amount)
                    .instants(Fact::recordedFrom)
                    .instants(Fact::recordedTo)
                    .integers(Fact::sequence);
            statement.executeUpdate();
        }
    }

    private static void closeFacts(Connection connection, int generation, List<Fact> facts) throws SQLException {
        if (facts.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(CLOSE_FACTS)) {
            new Rows<>(connection, statement, 1, facts)
                    .ids(fact -> fact.owner().caseId())
                    .texts(Fact::measure)
                    .integers(Fact::sequence)
                    .instants(Fact::recordedTo);
            statement.setInt(5, generation);
            expect(facts.size(), statement.executeUpdate(), "facts");
        }
    }

    private static void addToRollups(Connection connection, int generation, LedgerChange change) throws SQLException {
        List<Map.Entry<RollupCell, RollupDelta>> deltas =
                List.copyOf(change.rollups().entrySet());
        if (deltas.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(ADD_TO_ROLLUPS)) {
            statement.setInt(1, generation);
            new Rows<>(connection, statement, 2, deltas)
                    .texts(delta -> delta.getKey().measure())
                    .texts(delta -> delta.getKey().division())
                    .texts(delta -> delta.getKey().agency())
                    .dates(delta -> delta.getKey().month())
                    .texts(delta -> delta.getKey().kind())
                    .longs(delta -> delta.getValue().count())
                    .amounts(delta -> delta.getValue().amount());
            statement.executeUpdate();
        }
    }

    private static void fillGaps(Connection connection, int generation, List<LedgerChange.Filled> filled)
            throws SQLException {
        if (filled.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(FILL_GAPS)) {
            new Rows<>(connection, statement, 1, filled)
                    .ids(LedgerChange.Filled::caseId)
                    .integers(LedgerChange.Filled::from)
                    .integers(LedgerChange.Filled::to);
            statement.setInt(4, generation);
            statement.executeUpdate();
        }
    }

    private static void nameAgencies(Connection connection, List<LedgerChange.NamedAgency> agencies)
            throws SQLException {
        if (agencies.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(NAME_AGENCIES)) {
            new Rows<>(connection, statement, 1, agencies)
                    .texts(LedgerChange.NamedAgency::code)
                    .texts(LedgerChange.NamedAgency::division)
                    .texts(LedgerChange.NamedAgency::name)
                    .instants(LedgerChange.NamedAgency::recordedAt);
            statement.executeUpdate();
        }
    }

    private static String multirange(List<LedgerChange.Gap> gaps) {
        return gaps.stream()
                .map(gap -> "[" + gap.from() + "," + gap.to() + "]")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static void expect(int wanted, int got, String what) throws ConcurrentProjection {
        if (got != wanted) {
            throw new ConcurrentProjection(got + " of " + wanted + " " + what);
        }
    }
}
