package org.mingjian.cases.recording;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.mingjian.cases.casefile.TakingSteps;
import org.mingjian.kernel.contract.cases.RecordingMade;
import org.mingjian.kernel.contract.cases.StepForms;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.http.Versions;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/**
 * Takes the step {@code recording-made} for a complete recording, so that its digest stands in the chain of the case. Only
 * in cases that are run here: one that an agency reports has the steps the agency reports, and it names the digest itself.
 */
@ApplicationScoped
class AnchoringRecordings {

    private static final Logger LOG = Logger.getLogger(AnchoringRecordings.class);

    /** So often another step may come first. */
    private static final int ATTEMPTS = 5;

    private static final String CASE =
            "select step_count, (select max(s.taken_on) from case_step s where s.case_id = c.id)"
                    + " from case_file c where id = ? and source = 'LIVE' and closed_on is null";

    private final DataSource dataSource;
    private final TakingSteps steps;

    AnchoringRecordings(DataSource dataSource, TakingSteps steps) {
        this.dataSource = dataSource;
        this.steps = steps;
    }

    private record Standing(int version, LocalDate last) {}

    /**
     * Takes the step, once.
     *
     * @return false where the case is reported or closed, or the law has no place for the step; the recording stays
     *     complete all the same
     */
    boolean anchor(Actor actor, RecordingView recording) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS && recording.anchoredBy() == null; attempt++) {
            Optional<Standing> known = standing(actor, recording.caseId());
            if (known.isEmpty()) {
                return false;
            }
            Standing standing = known.get();
            try {
                steps.take(
                        actor,
                        new TakingSteps.Taking(
                                recording.caseId(),
                                Versions.etag(standing.version()),
                                "recording-" + recording.id() + "-" + standing.version(),
                                StepForms.write(step(recording, standing.last()))));
                return true;
            } catch (ProblemException e) {
                if (e.type() != ProblemType.STALE_VERSION) {
                    LOG.warnf("Recording %s is in no chain: %s", recording.id(), e.detail());
                    return false;
                }
            }
        }
        return false;
    }

    private Optional<Standing> standing(Actor actor, UUID caseId) throws SQLException {
        return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CASE)) {
                statement.setObject(1, caseId);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next()
                            ? Optional.of(new Standing(row.getInt(1), row.getObject(2, LocalDate.class)))
                            : Optional.empty();
                }
            }
        });
    }

    /** A step cannot be dated before the one it follows; then the day of the recording is said beside it. */
    private static RecordingMade step(RecordingView recording, LocalDate last) {
        LocalDate made = ChinaTime.dayOf(recording.endedAt().toInstant());
        boolean late = made.isBefore(last);
        return new RecordingMade(
                late ? last : made,
                recording.officers(),
                late ? "录制于" + made : null,
                Math.toIntExact(Duration.between(recording.startedAt(), recording.endedAt())
                        .toMinutes()),
                recording.id().toString(),
                recording.sha256());
    }
}
