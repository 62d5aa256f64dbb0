package org.mingjian.cases.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.mingjian.cases.casefile.CaseSource;
import org.mingjian.kernel.db.Contention;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Takes in one reported case, the way an upload takes in many. */
@ApplicationScoped
class ReportingCases {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private final DataSource dataSource;
    private final Intake intake;

    ReportingCases(DataSource dataSource, Intake intake) {
        this.dataSource = dataSource;
        this.intake = intake;
    }

    /** Keeps the report, or answers as the first time when it was sent before with this key. */
    StoredAnswer report(Actor actor, String key, CaseReport report) throws SQLException {
        String digest = IdempotencyKeys.digest(CanonicalJson.write(report));
        Optional<StoredAnswer> before = UnitOfWork.run(
                dataSource, connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest));
        if (before.isPresent()) {
            return before.get();
        }
        List<Intake.Prepared> prepared = intake.prepare(
                actor.scope(), List.of(new Intake.Numbered(1, report, CaseSource.reported(actor.subject()))));
        if (!prepared.getFirst().errors().isEmpty()) {
            throw problem(prepared.getFirst().errors());
        }
        Keeping keeping = new Keeping(actor, key, digest, prepared);
        try {
            return keep(keeping);
        } catch (SQLException e) {
            if (!collides(e)) {
                throw e;
            }
        }
        return keepBehindTheOther(keeping);
    }

    private record Keeping(Actor actor, String key, String digest, List<Intake.Prepared> prepared) {}

    private static boolean collides(SQLException e) {
        return UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState()) || Contention.isDeadlock(e);
    }

    /**
     * Somebody wrote the same case in the same moment: this very request a second time, or another report, which is
     * known by now. If the number is still taken, it is by a case the caller cannot see.
     */
    private StoredAnswer keepBehindTheOther(Keeping keeping) throws SQLException {
        Optional<StoredAnswer> sameRequest = UnitOfWork.run(
                dataSource,
                connection ->
                        IdempotencyKeys.find(connection, keeping.actor().subject(), keeping.key(), keeping.digest()));
        if (sameRequest.isPresent()) {
            return sameRequest.get();
        }
        try {
            return keep(keeping);
        } catch (SQLException e) {
            if (!collides(e)) {
                throw e;
            }
            throw ProblemException.of(ProblemType.CASE_NUMBER_CONFLICT);
        }
    }

    private StoredAnswer keep(Keeping keeping) throws SQLException {
        return UnitOfWork.inScope(dataSource, keeping.actor().scope(), connection -> keep(connection, keeping));
    }

    private StoredAnswer keep(Connection connection, Keeping keeping) throws SQLException {
        IntakeOutcome outcome = intake.keep(connection, keeping.prepared()).getFirst();
        if (outcome.kind() == IntakeOutcome.Kind.REJECTED) {
            throw problem(outcome.errors());
        }
        UUID caseId = outcome.caseId();
        StoredAnswer answer = new StoredAnswer(
                keeping.digest(),
                outcome.kind() == IntakeOutcome.Kind.CREATED ? CREATED : OK,
                "/v1/cases/" + caseId,
                null,
                CanonicalJson.write(new ReportReceipt(
                        outcome.kind().name(), caseId, String.valueOf(outcome.caseNumber()), outcome.findings())));
        IdempotencyKeys.keep(connection, keeping.actor().subject(), keeping.key(), answer);
        return answer;
    }

    /** One error gives the whole answer its code; several are named one by one. */
    private static ProblemException problem(List<FieldError> errors) {
        FieldError first = errors.getFirst();
        boolean same = errors.stream().allMatch(error -> error.code().equals(first.code()));
        ProblemType type = ProblemType.ofCode(first.code()).filter(_ -> same).orElse(ProblemType.VALIDATION_FAILED);
        return ProblemException.of(type, errors);
    }
}
