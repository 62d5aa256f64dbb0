package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseEventTypes;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.kernel.timeline.Objection;

/**
 * Writes judged cases: case rows, steps, deadlines, findings and outbox rows, for one case or a thousand, in one round
 * trip. Everything happens in the transaction of the connection it is given.
 */
@ApplicationScoped
public class CaseJournal {

    private static final int ONE_ROW = 1;

    private final PersonalData personalData;
    private final InstantSource clock;

    CaseJournal(PersonalData personalData, InstantSource clock) {
        this.personalData = personalData;
        this.clock = clock;
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
        if (!extended.isEmpty()) {
            replace(connection, extended);
        }
        JournalRows rows = new JournalRows();
        Instant now = clock.instant();
        for (JudgedCase judged : cases) {
            if (judged.isFresh()) {
                addCase(rows, judged);
            }
            addSteps(rows, judged);
            addLimits(rows, judged);
            addFindings(rows, judged);
            addEvent(rows, judged, now);
        }
        rows.insert(connection);
    }

    private void replace(Connection connection, List<JudgedCase> cases) throws SQLException {
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
        try (PreparedStatement statement = connection.prepareStatement(JournalSql.UPDATE_CASES)) {
            rows.bind(connection, statement, 1);
            if (statement.executeUpdate() != cases.size()) {
                throw new StaleCaseException();
            }
        }
        Object[] ids = cases.stream().map(JudgedCase::id).toArray();
        for (String clear : List.of(JournalSql.CLEAR_DEADLINES, JournalSql.CLEAR_FINDINGS)) {
            try (PreparedStatement statement = connection.prepareStatement(clear)) {
                statement.setArray(ONE_ROW, connection.createArrayOf("uuid", ids));
                statement.executeUpdate();
            }
        }
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

    private static void addLimits(JournalRows rows, JudgedCase judged) {
        CaseHeader header = judged.dossier().header();
        for (RunningLimit running : judged.judgement().limits()) {
            rows.deadlines.add(
                    judged.id(),
                    running.deadline().limit().id(),
                    running.startStep(),
                    header.agency(),
                    header.division(),
                    running.deadline().limit().label(),
                    running.deadline().limit().bound(),
                    running.deadline().start(),
                    running.deadline().rawDue(),
                    running.deadline().due(),
                    running.metOn(),
                    running.stoppedOn(),
                    running.deadline().provisional(),
                    running.deadline().reasoning());
        }
    }

    private static void addFindings(JournalRows rows, JudgedCase judged) {
        CaseHeader header = judged.dossier().header();
        int number = 0;
        for (Objection objection : judged.judgement().objections()) {
            number++;
            rows.findings.add(
                    judged.id(),
                    number,
                    header.agency(),
                    header.division(),
                    objection.rule(),
                    objection.article(),
                    objection.severity(),
                    objection.steps().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")),
                    objection.detail());
        }
    }

    private static void addEvent(JournalRows rows, JudgedCase judged, Instant now) {
        CaseHeader header = judged.dossier().header();
        String type = judged.source().kind() == CaseSource.Kind.LIVE
                ? CaseEventTypes.STEP_RECORDED
                : CaseEventTypes.TIMELINE_REPORTED;
        UUID eventId = UuidCreator.getTimeOrderedEpoch();
        EventEnvelope<CaseChanged> event = new EventEnvelope<>(
                "1.0",
                eventId,
                "/mingjian/case-service",
                type,
                judged.id().toString(),
                ChinaTime.written(now),
                "application/json",
                CaseEventTypes.SCHEMA,
                judged.dossier().timeline().size(),
                ChinaTime.written(now),
                judged.knownHead() == null ? null : judged.knownHead().sha256(),
                new CaseChanged(
                        judged.knownSteps() + 1,
                        judged.newSteps().stream().map(StepForms::write).toList(),
                        judged.state()));
        rows.events.add(
                eventId,
                Topics.CASES,
                judged.id(),
                type,
                header.division(),
                header.agency(),
                CanonicalJson.write(event));
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
