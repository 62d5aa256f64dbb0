package org.mingjian.cases.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.cases.casefile.CaseChain;
import org.mingjian.cases.casefile.CaseJournal;
import org.mingjian.cases.casefile.CaseSize;
import org.mingjian.cases.casefile.CaseSource;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Judge;
import org.mingjian.cases.casefile.JudgedCase;
import org.mingjian.cases.casefile.Judgement;
import org.mingjian.cases.casefile.KnownCase;
import org.mingjian.cases.casefile.KnownCases;
import org.mingjian.cases.casefile.NaturalKey;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.cases.casefile.Procedures;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Judges reported cases and keeps them, any number in one transaction: one read for all, one write for all. */
@ApplicationScoped
class Intake {

    private final Procedures procedures;
    private final RegisterSnapshots register;
    private final Judge judge;
    private final CaseJournal journal;
    private final PersonalData personalData;
    private final InstantSource clock;

    Intake(
            Procedures procedures,
            RegisterSnapshots register,
            Judge judge,
            CaseJournal journal,
            PersonalData personalData,
            InstantSource clock) {
        this.procedures = procedures;
        this.register = register;
        this.judge = judge;
        this.journal = journal;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** A report with its place in the upload and how it came in. */
    record Numbered(int record, CaseReport report, CaseSource source) {}

    /** A dossier that was read and judged; the work that needs no database. */
    record Prepared(
            Numbered numbered,
            @Nullable Dossier dossier,
            @Nullable Judgement judgement,
            @Nullable CaseChain chain,
            List<FieldError> errors) {

        NaturalKey key() {
            CaseReport report = numbered.report();
            return dossier == null
                    ? new NaturalKey(String.valueOf(report.agency()), String.valueOf(report.caseNumber()))
                    : new NaturalKey(dossier.header().agency(), dossier.header().caseNumber());
        }
    }

    /** Reads and judges reports for a caller. Needs no transaction. */
    List<Prepared> prepare(DataScope scope, List<Numbered> reports) throws SQLException {
        Register current = register.current();
        ReportReader reader =
                new ReportReader(procedures, judge.statutes(), current, scope, ChinaTime.dayOf(clock.instant()));
        List<Prepared> prepared = new ArrayList<>(reports.size());
        for (Numbered numbered : reports) {
            prepared.add(prepare(reader, numbered));
        }
        return prepared;
    }

    private Prepared prepare(ReportReader reader, Numbered numbered) {
        return switch (reader.read(numbered.report())) {
            case ReadReport.Rejected rejected -> new Prepared(numbered, null, null, null, rejected.errors());
            case ReadReport.Plausible(var dossier, var procedure) -> {
                CaseChain chain =
                        CaseChain.of(dossier.header(), dossier.timeline().steps());
                yield CaseSize.isExceededBy(chain.entries())
                        ? new Prepared(numbered, null, null, null, List.of(CaseSize.error()))
                        : new Prepared(numbered, dossier, judge.judge(dossier, procedure), chain, List.of());
            }
        };
    }

    /**
     * Keeps what was prepared, on a connection whose scope is set. No two may have the same natural key.
     *
     * @throws SQLException with state 23505 when somebody else created one of the cases at the same time
     */
    List<IntakeOutcome> keep(Connection connection, List<Prepared> prepared) throws SQLException {
        Map<NaturalKey, Integer> plausible = new LinkedHashMap<>();
        for (Prepared one : prepared) {
            Dossier dossier = one.dossier();
            if (dossier != null) {
                plausible.put(one.key(), dossier.timeline().size());
            }
        }
        Map<NaturalKey, KnownCase> known = plausible.isEmpty() ? Map.of() : KnownCases.lock(connection, plausible);
        List<JudgedCase> toWrite = new ArrayList<>();
        List<IntakeOutcome> outcomes = new ArrayList<>(prepared.size());
        for (Prepared one : prepared) {
            outcomes.add(decide(one, known.get(one.key()), toWrite));
        }
        if (!toWrite.isEmpty()) {
            journal.write(connection, toWrite);
        }
        return outcomes;
    }

    private IntakeOutcome decide(Prepared one, @Nullable KnownCase known, List<JudgedCase> toWrite) {
        int record = one.numbered().record();
        Dossier dossier = one.dossier();
        CaseChain chain = one.chain();
        Judgement judgement = one.judgement();
        if (dossier == null || chain == null || judgement == null) {
            CaseReport report = one.numbered().report();
            return IntakeOutcome.rejected(record, report.agency(), report.caseNumber(), one.errors());
        }
        CaseSource source = one.numbered().source();
        if (known == null) {
            JudgedCase fresh = JudgedCase.fresh(UuidCreator.getTimeOrderedEpoch(), dossier, judgement, chain, source);
            toWrite.add(fresh);
            return outcome(record, IntakeOutcome.Kind.CREATED, fresh.id(), dossier, judgement);
        }
        int steps = dossier.timeline().size();
        int shared = Math.min(known.stepCount(), steps);
        // The identity number is not in the chain. Whoever leaves it out does not contradict; what is kept never
        // changes.
        boolean sameParty = !personalData.contradicts(
                known.identity(), dossier.header().party().identityNumber());
        if (!sameParty || !chain.links().get(shared - 1).equals(known.link())) {
            return conflict(one);
        }
        if (steps <= known.stepCount()) { // the same, or what was known before: either way nothing is new
            return outcome(record, IntakeOutcome.Kind.UNCHANGED, known.id(), dossier, judgement);
        }
        JudgedCase longer = JudgedCase.extended(known, dossier, judgement, chain.from(known.stepCount()), source);
        toWrite.add(longer);
        return outcome(record, IntakeOutcome.Kind.EXTENDED, known.id(), dossier, judgement);
    }

    /** What a dry run of that import saw before. */
    DryRunMemory memoryOf(UUID importId) {
        return new DryRunMemory(importId, personalData);
    }

    /** Its number is taken by other content. */
    static IntakeOutcome conflict(Prepared one) {
        FieldError taken = FieldError.of(
                ProblemType.CASE_NUMBER_CONFLICT, "/caseNumber", ProblemType.CASE_NUMBER_CONFLICT.advice());
        return IntakeOutcome.rejected(
                one.numbered().record(), one.key().agency(), one.key().caseNumber(), List.of(taken));
    }

    private static IntakeOutcome outcome(
            int record, IntakeOutcome.Kind kind, UUID caseId, Dossier dossier, Judgement judgement) {
        return new IntakeOutcome(
                record,
                kind,
                dossier.header().agency(),
                dossier.header().caseNumber(),
                caseId,
                judgement.objections().size(),
                List.of());
    }
}
