package org.mingjian.cases.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Takes down what a recording is, before its bytes come. */
@ApplicationScoped
class AnnouncingRecordings {

    private static final int CREATED = 201;
    private static final String STEPS = "select step_count, agency from case_file where id = ?";

    private final DataSource dataSource;
    private final RegisterSnapshots register;
    private final RecordingConfig config;
    private final InstantSource clock;

    AnnouncingRecordings(
            DataSource dataSource, RegisterSnapshots register, RecordingConfig config, InstantSource clock) {
        this.dataSource = dataSource;
        this.register = register;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Announces a recording, or answers as the first time when this key was used before.
     *
     * @throws ProblemException {@code not-found} for a case out of sight, {@code validation-failed},
     *     {@code payload-too-large}
     */
    StoredAnswer announce(Actor actor, String key, UUID caseId, AnnounceRecording form) throws SQLException {
        form.check(clock.instant(), config.maxBytes());
        String digest = IdempotencyKeys.digest(caseId + " " + CanonicalJson.write(form));
        Register certified = register.current();
        try {
            return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                Optional<StoredAnswer> before = IdempotencyKeys.find(connection, actor.subject(), key, digest);
                if (before.isPresent()) {
                    return before.get();
                }
                String agency = requireStep(connection, caseId, form);
                return write(
                        connection,
                        key,
                        digest,
                        new RecordingRows.Announced(
                                UuidCreator.getTimeOrderedEpoch(),
                                caseId,
                                form,
                                uncertified(certified, form, agency),
                                actor.subject(),
                                clock.instant()));
            });
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            return UnitOfWork.run(
                            dataSource, connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest))
                    .orElseThrow(() -> ProblemException.of(ProblemType.STILL_IN_PROGRESS));
        }
    }

    private static StoredAnswer write(
            Connection connection, String key, String digest, RecordingRows.Announced announced) throws SQLException {
        RecordingRows.announce(connection, announced);
        RecordingView view = RecordingRows.find(connection, announced.id()).orElseThrow();
        StoredAnswer answer =
                new StoredAnswer(digest, CREATED, "/v1/recordings/" + announced.id(), null, CanonicalJson.write(view));
        IdempotencyKeys.keep(connection, announced.subject(), key, answer);
        return answer;
    }

    private static List<String> uncertified(Register register, AnnounceRecording form, String agency) {
        LocalDate day = ChinaTime.dayOf(form.startedAt().toInstant());
        return form.officers().stream()
                .filter(officer -> !register.certified(officer, agency, day, ""))
                .distinct()
                .toList();
    }

    /** The agency of the case, which must have that step. */
    private static String requireStep(Connection connection, UUID caseId, AnnounceRecording form) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(STEPS)) {
            statement.setObject(1, caseId);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw ProblemException.of(ProblemType.NOT_FOUND);
                }
                int steps = row.getInt(1);
                if (form.step() > steps) {
                    throw ProblemException.of(
                            ProblemType.VALIDATION_FAILED,
                            List.of(FieldError.of(
                                    ProblemType.VALIDATION_FAILED, "/step", "该案只有" + steps + "个步骤；请先登记步骤，或者核对序号")));
                }
                return row.getString(2);
            }
        }
    }
}
