package org.mingjian.cases.recording;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.Role;
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
                    + " from case_file c where id = ? and source = 'LIVE' and closed_on is null"
                    + " and not exists (select from case_step s where s.case_id = c.id and s.type = 'recording-made'"
                    + " and s.entry::jsonb ->> 'recording' = ?)";

    private static final String LEFT = """
            select r.id, r.recorded_by from recording_end e
                join recording r on r.id = e.recording_id join case_file c on c.id = r.case_id
            where e.state = 'COMPLETE' and e.recorded_at < ? and r.id > ? and c.source = 'LIVE' and c.closed_on is null
              and not exists (select from recording_destruction d where d.recording_id = r.id)
              and not exists (select from case_step s where s.case_id = r.case_id and s.type = 'recording-made'
                  and (s.entry::jsonb ->> 'recording' = r.id::text or s.entry::jsonb ->> 'sha256' = r.sha256))
            order by r.id limit 100""";

    /** Whoever completes a recording takes the step himself; the worker comes when he has not. */
    private static final Duration LEFT_ALONE = Duration.ofMinutes(10);

    private final DataSource dataSource;
    private final ReadingRecordings reading;
    private final TakingSteps steps;

    AnchoringRecordings(DataSource dataSource, ReadingRecordings reading, TakingSteps steps) {
        this.dataSource = dataSource;
        this.reading = reading;
        this.steps = steps;
    }

    private record Standing(int version, LocalDate last) {}

    /**
     * Takes the step, once.
     *
     * @return false where it stands there already, or the case is reported or closed, or the law has no place for the step; the recording stays
     *     complete all the same
     */
    boolean anchor(Actor actor, RecordingView recording) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS && recording.anchoredBy() == null; attempt++) {
            Optional<Standing> known = standing(actor, recording);
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

    private record Left(UUID id, String by) {}

    /**
     * Takes the step for complete recordings of open cases that have none, because the service or the database was away when
     * they were complete. It is the step of whoever announced the recording.
     *
     * @return how many got one
     */
    int anchorLeft(Instant now) throws SQLException {
        int anchored = 0;
        List<Left> some = left(new UUID(0, 0), now);
        while (!some.isEmpty()) {
            for (Left one : some) {
                Actor actor = new Actor(one.by(), "", Set.of(Role.CASE_OFFICER), DataScope.EVERYTHING);
                if (anchor(actor, reading.get(actor.scope(), one.id()))) {
                    anchored++;
                }
            }
            some = left(some.getLast().id(), now);
        }
        return anchored;
    }

    private List<Left> left(UUID after, Instant now) throws SQLException {
        return UnitOfWork.inScope(dataSource, DataScope.EVERYTHING, connection -> {
            try (PreparedStatement statement = connection.prepareStatement(LEFT)) {
                statement.setObject(1, RecordingRows.utc(now.minus(LEFT_ALONE)));
                statement.setObject(2, after);
                List<Left> left = new ArrayList<>();
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        left.add(new Left(row.getObject(1, UUID.class), row.getString(2)));
                    }
                }
                return left;
            }
        });
    }

    private Optional<Standing> standing(Actor actor, RecordingView recording) throws SQLException {
        return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CASE)) {
                statement.setObject(1, recording.caseId());
                statement.setString(2, recording.id().toString());
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
