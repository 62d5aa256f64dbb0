package org.mingjian.cases.rejudging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import com.github.f4b6a3.uuid.UuidCreator;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.RegisterChanged;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Puts re-judgings in line: those an administrator asks for, and those a change of the register makes necessary. */
@ApplicationScoped
class RequestingRejudgings {

    private static final int ACCEPTED = 202;

    private final DataSource dataSource;
    private final Session session;
    private final RegisterSnapshots register;
    private final InstantSource clock;

    RequestingRejudgings(DataSource dataSource, Session session, RegisterSnapshots register, InstantSource clock) {
        this.dataSource = dataSource;
        this.session = session;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Puts a re-judging in line, or answers as the first time when this key was used before.
     *
     * @throws ProblemException {@code unknown-agency} or {@code outside-data-scope} for an agency that cannot be meant
     */
    StoredAnswer request(Actor actor, String key, RejudgingForm form) throws SQLException {
        String digest = IdempotencyKeys.digest("rejudging " + CanonicalJson.write(form));
        Optional<StoredAnswer> before = answered(actor, key, digest);
        if (before.isPresent()) {
            return before.get();
        }
        DataScope scope = scopeOf(actor, form.agency());
        Instant now = clock.instant();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        RejudgingJobs.Wanted job = new RejudgingJobs.Wanted(
                id, RejudgingCause.REQUEST, form.reason().strip(), actor.subject(), scope, null, now);
        try {
            return UnitOfWork.inScope(dataSource, scope, connection -> {
                RejudgingJobs.add(connection, job);
                return keepAnswer(connection, actor, key, digest, id);
            });
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            return answered(actor, key, digest).orElseThrow(() -> ProblemException.of(ProblemType.STILL_IN_PROGRESS));
        }
    }

    private Optional<StoredAnswer> answered(Actor actor, String key, String digest) throws SQLException {
        return UnitOfWork.run(dataSource, connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest));
    }

    private static StoredAnswer keepAnswer(Connection connection, Actor actor, String key, String digest, UUID id)
            throws SQLException {
        RejudgingView view = RejudgingJobs.find(connection, id).orElseThrow();
        StoredAnswer answer =
                new StoredAnswer(digest, ACCEPTED, "/v1/rejudgings/" + id, null, CanonicalJson.write(view));
        IdempotencyKeys.keep(connection, actor.subject(), key, answer);
        return answer;
    }

    private DataScope scopeOf(Actor actor, @Nullable String code) throws SQLException {
        DataScope own = actor.scope();
        if (code == null || code.isBlank()) {
            return own;
        }
        AgencyFacts agency = register.current()
                .agency(code.strip().toUpperCase(Locale.ROOT))
                .orElseThrow(() -> ProblemException.of(ProblemType.UNKNOWN_AGENCY));
        if (!own.covers(agency.division(), agency.code())) {
            throw ProblemException.of(ProblemType.OUTSIDE_DATA_SCOPE);
        }
        return new DataScope(own.divisionFrom(), own.divisionTo(), agency.code());
    }

    /**
     * Runs in the transaction of the change, so that there is never one without the other. All cases of the agency are
     * meant, also those it handled in a division it has left.
     */
    void onChange(@Observes RegisterChanged change) {
        DataScope scope =
                new DataScope(DataScope.EVERYTHING.divisionFrom(), DataScope.EVERYTHING.divisionTo(), change.agency());
        session.doWork(connection -> {
            RejudgingJobs.Wanted job = new RejudgingJobs.Wanted(
                    UuidCreator.getTimeOrderedEpoch(),
                    RejudgingCause.REGISTER_CHANGE,
                    RejudgingJobs.REGISTER_CHANGED + change.entry(),
                    change.by(),
                    scope,
                    RejudgingJobs.divisionOf(connection, change.agency()),
                    clock.instant());
            RowScope.apply(connection, scope);
            RejudgingJobs.addOnce(connection, job);
            RowScope.apply(connection, DataScope.NOTHING);
        });
    }
}
