package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.StepForm;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.kernel.timeline.Timeline;

/** Takes one step in a case: judged with everything before it, refused where the law forbids it. */
@ApplicationScoped
public class TakingSteps {

    private static final int CREATED = 201;

    private final DataSource dataSource;
    private final Procedures procedures;
    private final RegisterSnapshots register;
    private final Judge judge;
    private final CaseJournal journal;
    private final InstantSource clock;

    TakingSteps(
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

    /** What is asked: which step, in which case, on top of which version. */
    public record Taking(UUID caseId, @Nullable String ifMatch, String key, StepForm form) {}

    /** Takes the step, or answers as the first time when this key was used before. */
    public StoredAnswer take(Actor actor, Taking taking) throws SQLException {
        String digest = IdempotencyKeys.digest(taking.caseId() + " " + CanonicalJson.write(taking.form()));
        try {
            return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                Optional<StoredAnswer> before = IdempotencyKeys.find(connection, actor.subject(), taking.key(), digest);
                return before.isPresent() ? before.get() : write(connection, actor, taking, digest);
            });
        } catch (StaleCaseException e) {
            throw ProblemException.of(ProblemType.STALE_VERSION);
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            // Either the same request was served in this very moment, or another step came first.
            return UnitOfWork.run(
                            dataSource,
                            connection -> IdempotencyKeys.find(connection, actor.subject(), taking.key(), digest))
                    .orElseThrow(() -> ProblemException.of(ProblemType.STALE_VERSION));
        }
    }

    private StoredAnswer write(Connection connection, Actor actor, Taking taking, String digest) throws SQLException {
        KeptCase kept = KeptCase.load(connection, taking.caseId())
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        Versions.requireMatch(taking.ifMatch(), kept.known().stepCount());
        CaseStep step = LiveSteps.read(taking.form());
        StepDuties.require(actor, step, kept);
        AgencyFacts agency = register.current()
                .agency(kept.header().agency())
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_AGENCY));
        CaseProcedure<?> procedure = procedures
                .find(kept.header().kind(), kept.header().procedure())
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_VALUE));
        Dossier dossier = new Dossier(
                        kept.header(), agency, new Timeline<>(kept.steps()), register.current(), judge.statutes())
                .with(step);
        CaseChain added = CaseChain.after(kept.known().link(), List.of(step));
        requireRoom(kept, added);
        Judgement judgement = judge.judge(dossier, procedure);
        LiveSteps.admit(dossier, procedure, judgement, ChinaTime.dayOf(clock.instant()));
        JudgedCase judged =
                JudgedCase.extended(kept.known(), dossier, judgement, added, CaseSource.live(actor.subject()));
        StoredAnswer answer = new StoredAnswer(
                digest,
                CREATED,
                "/v1/cases/" + judged.id(),
                Versions.etag(dossier.timeline().size()),
                CanonicalJson.write(StepReceipt.of(judged, procedure)));
        journal.write(connection, List.of(judged));
        IdempotencyKeys.keep(connection, actor.subject(), taking.key(), answer);
        return answer;
    }

    private static void requireRoom(KeptCase kept, CaseChain added) {
        List<String> entries = new ArrayList<>(kept.entries());
        entries.addAll(added.entries());
        if (CaseSize.isExceededBy(entries)) {
            throw ProblemException.of(ProblemType.CASE_TOO_LARGE);
        }
    }
}
