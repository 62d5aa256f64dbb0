package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.kernel.timeline.Timeline;

/** Opens a case: cover, first step, judgement, rows and event in one transaction. */
@ApplicationScoped
class OpeningCases {

    private static final int CREATED = 201;

    private final DataSource dataSource;
    private final Procedures procedures;
    private final RegisterSnapshots register;
    private final Judge judge;
    private final CaseJournal journal;
    private final InstantSource clock;

    OpeningCases(
            DataSource dataSource,
            Procedures procedures,
            RegisterSnapshots register,
            Judge judge,
            CaseJournal journal,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.procedures = procedures;
        this.register = register;
        this.judge = judge;
        this.journal = journal;
        this.clock = clock;
    }

    /** Opens the case, or answers as the first time when this key was used before. */
    StoredAnswer open(Actor actor, String key, OpenCase command) throws SQLException {
        String digest = IdempotencyKeys.digest(CanonicalJson.write(command));
        AgencyFacts agency = agency(actor, command);
        CaseProcedure<?> procedure = procedures
                .find(command.kind(), command.procedure())
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_VALUE, "该类案件没有简易程序；请选择普通程序。"));
        Opening opening = Opening.read(command, agency, procedure);
        try {
            return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                Optional<StoredAnswer> before = IdempotencyKeys.find(connection, actor.subject(), key, digest);
                return before.isPresent() ? before.get() : write(connection, actor, key, digest, opening);
            });
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            // Either the same request was served in this very moment, or the number is taken.
            return UnitOfWork.run(
                            dataSource, connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest))
                    .orElseThrow(() -> ProblemException.of(ProblemType.ALREADY_EXISTS, "该机关已有同号案件；请核对案号。"));
        }
    }

    private StoredAnswer write(Connection connection, Actor actor, String key, String digest, Opening opening)
            throws SQLException {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        Dossier dossier = dossier(connection, opening);
        Judgement judgement = judge.judge(dossier, opening.procedure());
        LiveSteps.admit(dossier, opening.procedure(), judgement, today);
        JudgedCase judged = JudgedCase.fresh(
                UuidCreator.getTimeOrderedEpoch(),
                dossier,
                judgement,
                CaseChain.of(dossier.header(), dossier.timeline().steps()),
                CaseSource.live(actor.subject()));
        StoredAnswer answer = new StoredAnswer(
                digest,
                CREATED,
                "/v1/cases/" + judged.id(),
                Versions.etag(1),
                CanonicalJson.write(StepReceipt.of(judged, opening.procedure())));
        IdempotencyKeys.keep(connection, actor.subject(), key, answer);
        journal.write(connection, List.of(judged));
        return answer;
    }

    private Dossier dossier(Connection connection, Opening opening) throws SQLException {
        String known = opening.caseNumber();
        CaseHeader header = new CaseHeader(
                opening.agency().code(),
                opening.division(),
                known == null ? nextNumber(connection, opening) : known,
                opening.procedure().kind(),
                opening.procedure().procedure(),
                opening.matter(),
                opening.party());
        return new Dossier(
                header,
                opening.agency(),
                new Timeline<>(List.of(opening.firstStep())),
                register.current(),
                judge.statutes());
    }

    private static String nextNumber(Connection connection, Opening opening) throws SQLException {
        String word = opening.agency().abbreviation();
        if (word == null || word.isBlank()) {
            throw ProblemException.of(ProblemType.MISSING_FIELD, "该机关没有登记机关代字，不能自动编号；请填写案号或者先登记机关代字。");
        }
        String agency = opening.agency().code();
        CaseKind kind = opening.procedure().kind();
        int year = opening.firstStep().on().getYear();
        String number;
        do {
            int next = NumberSeries.next(connection, agency, kind, year);
            number = word + NumberSeries.word(kind) + "〔" + year + "〕" + next + "号";
        } while (NumberSeries.isTaken(connection, agency, number));
        return number;
    }

    private AgencyFacts agency(Actor actor, OpenCase command) throws SQLException {
        AgencyFacts agency = register.current()
                .agency(command.agency())
                .filter(known -> known.validOn(command.on()))
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_AGENCY));
        String division = Opening.divisionOf(command, agency);
        if (!actor.scope().covers(division, agency.code())) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
        if (!DataScope.of(agency.division(), "").coversDivision(division)) {
            throw ProblemException.of(ProblemType.UNKNOWN_DIVISION, "区划不在该机关的辖区内；请核对区划代码。");
        }
        return agency;
    }
}
