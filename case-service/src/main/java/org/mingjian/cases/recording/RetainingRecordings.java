package org.mingjian.cases.recording;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.page.Cursor;
import org.mingjian.kernel.page.Page;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * The end of keeping: what is over its term is listed, and destroyed when a supervisor who did not ask for it approves.
 * The certificate is written first; the bytes go afterwards, as {@link CollectingRecordings} comes by.
 */
@ApplicationScoped
class RetainingRecordings {

    private static final int CREATED = 201;
    private static final UUID SMALLEST = new UUID(0, 0);

    private final DataSource dataSource;
    private final InstantSource clock;

    RetainingRecordings(DataSource dataSource, InstantSource clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Lists what is over its term in the caller's scope, or answers as the first time when this key was used before. */
    StoredAnswer request(Actor actor, String key, String reason) throws SQLException {
        String digest = IdempotencyKeys.digest("retention-run " + reason);
        return answered(actor, key, digest, connection -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            RetentionRows.add(connection, id, actor, reason, clock.instant());
            return new StoredAnswer(
                    digest,
                    CREATED,
                    path(id),
                    null,
                    CanonicalJson.write(run(connection, id).view()));
        });
    }

    /**
     * Destroys what a run has listed and is still due.
     *
     * @throws ProblemException {@code not-found}, {@code same-person} for whoever asked, {@code already-approved}
     */
    StoredAnswer approve(Actor actor, String key, UUID id) throws SQLException {
        String digest = IdempotencyKeys.digest("retention-approval " + id);
        return answered(actor, key, digest, connection -> {
            RetentionRows.Run run = run(connection, id);
            if (run.requestedBy().equals(actor.subject())) {
                throw ProblemException.of(ProblemType.SAME_PERSON);
            }
            if (run.view().approvedAt() != null) {
                throw ProblemException.of(ProblemType.ALREADY_APPROVED);
            }
            RetentionRows.approve(connection, id, actor, clock.instant());
            return new StoredAnswer(
                    digest,
                    CREATED,
                    path(id),
                    null,
                    CanonicalJson.write(run(connection, id).view()));
        });
    }

    private StoredAnswer answered(Actor actor, String key, String digest, UnitOfWork.Work<StoredAnswer> work)
            throws SQLException {
        try {
            return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                Optional<StoredAnswer> before = IdempotencyKeys.find(connection, actor.subject(), key, digest);
                if (before.isPresent()) {
                    return before.get();
                }
                StoredAnswer answer = work.on(connection);
                IdempotencyKeys.keep(connection, actor.subject(), key, answer);
                return answer;
            });
        } catch (SQLException e) {
            if (UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw ProblemException.of(ProblemType.STILL_IN_PROGRESS);
            }
            throw e;
        }
    }

    RetentionRunView find(DataScope scope, UUID id) throws SQLException {
        return UnitOfWork.inScope(
                dataSource, scope, connection -> run(connection, id).view());
    }

    Page<RetentionCandidateView> candidates(DataScope scope, UUID id, Optional<Cursor> cursor, int limit)
            throws SQLException {
        UUID after = cursor.map(place -> place.value(0, UUID::fromString)).orElse(SMALLEST);
        List<RetentionCandidateView> rows = UnitOfWork.inScope(dataSource, scope, connection -> {
            run(connection, id);
            return RetentionRows.candidates(connection, id, after, limit + 1);
        });
        return Page.of(rows, limit, row -> Cursor.after(row.recordingId().toString()));
    }

    DestructionView certificate(DataScope scope, UUID recording) throws SQLException {
        return UnitOfWork.inScope(dataSource, scope, connection -> RetentionRows.certificate(connection, recording))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static RetentionRows.Run run(Connection connection, UUID id) throws SQLException {
        return RetentionRows.find(connection, id).orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static String path(UUID id) {
        return "/v1/recording-retention-runs/" + id;
    }
}
