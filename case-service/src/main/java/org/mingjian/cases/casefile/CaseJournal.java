package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseStep;

/**
 * Writes judged cases: case rows, steps, deadlines, findings and outbox rows, for one case or a thousand, in one round
 * trip. Everything happens in the transaction of the connection it is given.
 */
@ApplicationScoped
public class CaseJournal {

    private static final int ONE_ROW = 1;
    private static final JudgingAgain.RuleCount ADDED = new JudgingAgain.RuleCount(1, 0);

    private final PersonalData personalData;
    private final InstantSource clock;
    private final List<JournalTable> tables;

    CaseJournal(PersonalData personalData, InstantSource clock, @All List<JournalTable> tables) {
        this.personalData = personalData;
        this.clock = clock;
        this.tables = tables.stream()
                .sorted(Comparator.comparing(JournalTable::insert)) // one order, so that one text is prepared
                .toList();
    }

    /**
     * Keeps the cases.
     *
     * @throws SQLException with state 23505 when a new case's number is taken in the agency
     * @throws StaleCaseException when a case got other steps in the meantime
     */
    public void write(Connection connection, List<JudgedCase> cases) throws SQLException {
        List<JudgedCase> extended =
                cases.stream().filter(judged -> !judged.isFresh()).toList();
        FormerFindings former = extended.isEmpty() ? FormerFindings.none() : replace(connection, extended);
        JournalRows rows = new JournalRows(tables);
        Instant now = clock.instant();
        for (JudgedCase judged : cases) {
            if (judged.isFresh()) {
                addCase(rows, judged);
            }
            addSteps(rows, judged);
            CaseHeader header = judged.dossier().header();
            rows.addLimits(judged.id(), header, judged.judgement());
            rows.addFindings(judged.id(), header, judged.judgement(), former);
            CaseEvents.changed(rows, judged, now);
            rows.addFurther(judged);
        }
        rows.insert(connection);
        former.resolve(connection);
    }

    /**
     * Keeps other judgements of the same steps, and tells of each.
     *
     * @return how many findings each rule gained and lost
     * @throws StaleCaseException when a case got other steps in the meantime
     */
    SortedMap<String, JudgingAgain.RuleCount> rejudge(Connection connection, List<Rejudged> cases) throws SQLException {
        RowColumns updates = new RowColumns(4);
        for (Rejudged one : cases) {
            Judgement judgement = one.judgement();
            updates.add(
                    one.known().id(),
                    one.known().stepCount(),
                    judgement.stage(),
                    judgement.objections().size());
        }
        Map<UUID, Integer> judgements = numbered(connection, updates, cases.size());
        Instant now = clock.instant();
        FormerFindings former =
                clear(connection, cases.stream().map(one -> one.known().id()));
        JournalRows rows = new JournalRows(List.of());
        SortedMap<String, JudgingAgain.RuleCount> rules = new TreeMap<>();
        for (Rejudged one : cases) {
            CaseHeader header = one.dossier().header();
            CaseEvents.rejudged(rows, one, judgements.getOrDefault(one.known().id(), 0), now);
            rows.addLimits(one.known().id(), header, one.judgement());
            rows.addFindings(one.known().id(), header, one.judgement(), former)
                    .forEach(rule -> rules.merge(rule, ADDED, JudgingAgain.RuleCount::plus));
        }
        rows.insert(connection);
        former.resolve(connection)
                .forEach((rule, removed) ->
                        rules.merge(rule, new JudgingAgain.RuleCount(0, removed), JudgingAgain.RuleCount::plus));
        return rules;
    }

    private static FormerFindings replace(Connection connection, List<JudgedCase> cases) throws SQLException {
        RowColumns rows = new RowColumns(9);
        for (JudgedCase judged : cases) {
            rows.add(
                    judged.id(),
                    judged.knownSteps(),
                    judged.judgement().stage(),
                    decidedOn(judged),
                    closedOn(judged),
                    judged.dossier().timeline().size(),
                    judged.judgement().objections().size(),
                    judged.added().head().sha256(),
                    judged.added().head().sm3());
        }
        update(connection, JournalSql.UPDATE_CASES, rows, cases.size());
        return clear(connection, cases.stream().map(JudgedCase::id));
    }

    private static Map<UUID, Integer> numbered(Connection connection, RowColumns rows, int expected)
            throws SQLException {
        Map<UUID, Integer> judgements = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(JournalSql.UPDATE_JUDGEMENTS)) {
            rows.bind(connection, statement, 1);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    judgements.put(row.getObject(1, UUID.class), row.getInt(2));
                }
            }
        }
        if (judgements.size() != expected) {
            throw new StaleCaseException();
        }
        return judgements;
    }

    private static void update(Connection connection, String sql, RowColumns rows, int expected) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            rows.bind(connection, statement, 1);
            if (statement.executeUpdate() != expected) {
                throw new StaleCaseException();
            }
        }
    }

    /** Takes the judgement of these cases away, to be written anew. */
    private static FormerFindings clear(Connection connection, Stream<UUID> cases) throws SQLException {
        Object[] ids = cases.toArray();
        try (PreparedStatement statement = connection.prepareStatement(JournalSql.CLEAR_DEADLINES)) {
            statement.setArray(ONE_ROW, connection.createArrayOf("uuid", ids));
            statement.executeUpdate();
        }
        return FormerFindings.take(connection, ids);
    }

    private void addCase(JournalRows rows, JudgedCase judged) {
        CaseHeader header = judged.dossier().header();
        Party party = header.party();
        rows.cases.add(
                judged.id(),
                header.agency(),
                header.division(),
                header.caseNumber(),
                header.kind(),
                header.procedure(),
                header.matter(),
                party.kind(),
                party.name(),
                party.code(),
                personalData.encrypt(party.identityNumber()),
                personalData.encrypt(party.representative()),
                judged.judgement().stage(),
                judged.dossier().timeline().steps().getFirst().on(),
                decidedOn(judged),
                closedOn(judged),
                judged.dossier().timeline().size(),
                judged.judgement().objections().size(),
                judged.added().head().sha256(),
                judged.added().head().sm3(),
                judged.source().kind(),
                judged.source().importId(),
                judged.source().importRecord());
    }

    private static void addSteps(JournalRows rows, JudgedCase judged) {
        CaseHeader header = judged.dossier().header();
        List<CaseStep> steps = judged.newSteps();
        for (int index = 0; index < steps.size(); index++) {
            rows.steps.add(
                    judged.id(),
                    judged.knownSteps() + index + 1,
                    header.agency(),
                    header.division(),
                    steps.get(index).type().wireName(),
                    steps.get(index).on(),
                    judged.added().entries().get(index),
                    judged.added().links().get(index).sha256(),
                    judged.added().links().get(index).sm3(),
                    judged.source().recordedBy());
        }
    }

    private static @Nullable LocalDate decidedOn(JudgedCase judged) {
        List<CaseStep> steps = judged.dossier().timeline().steps();
        return steps.reversed().stream()
                .filter(Plausibility::isDecision)
                .findFirst()
                .map(CaseStep::on)
                .orElse(null);
    }

    private static @Nullable LocalDate closedOn(JudgedCase judged) {
        return judged.dossier()
                .timeline()
                .last(CaseClosed.class)
                .map(CaseStep::on)
                .orElse(null);
    }
}
