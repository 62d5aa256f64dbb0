package org.mingjian.cases.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;
import org.mingjian.kernel.time.ChinaTime;

/** Shows recordings to those who say why. Every access is taken down before the first byte leaves. */
@ApplicationScoped
class ShowingRecordings {

    private static final Logger LOG = Logger.getLogger(ShowingRecordings.class);
    private static final int CREATED = 201;

    private final DataSource dataSource;
    private final SealedChunks chunks;
    private final LinkSignature signature;
    private final RecordingConfig config;
    private final InstantSource clock;

    ShowingRecordings(
            DataSource dataSource,
            SealedChunks chunks,
            LinkSignature signature,
            RecordingConfig config,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.chunks = chunks;
        this.signature = signature;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Makes a link, or answers as the first time when this key was used before.
     *
     * @throws ProblemException {@code not-found}, {@code recording-not-complete}, {@code recording-destroyed}
     */
    StoredAnswer link(Actor actor, String key, UUID recording, String purpose) throws SQLException {
        String digest = IdempotencyKeys.digest("link " + recording + " " + purpose);
        try {
            return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                Optional<StoredAnswer> before = IdempotencyKeys.find(connection, actor.subject(), key, digest);
                if (before.isPresent()) {
                    return before.get();
                }
                RecordingLink made = make(connection, actor, recording, purpose);
                StoredAnswer answer = new StoredAnswer(digest, CREATED, made.path(), null, CanonicalJson.write(made));
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

    private RecordingLink make(Connection connection, Actor actor, UUID recording, String purpose) throws SQLException {
        requireComplete(RecordingRows.find(connection, recording));
        Instant now = clock.instant();
        LinkSignature.Link link = new LinkSignature.Link(
                UuidCreator.getTimeOrderedEpoch(),
                recording,
                actor.subject(),
                now.plus(config.linkAge()).truncatedTo(ChronoUnit.SECONDS));
        AccessLog.link(connection, actor, new AccessLog.Access(recording, link.id(), purpose, null), now);
        return new RecordingLink(path(link), ChinaTime.written(link.until()));
    }

    /** The address of the bytes. */
    String path(LinkSignature.Link link) {
        return "/v1/recordings/" + link.recording() + "/content?link=" + link.id() + "&until="
                + link.until().getEpochSecond() + "&signature=" + signature.of(link);
    }

    /**
     * A link as somebody brings it.
     *
     * @param range the header; null for all
     */
    record Asked(
            UUID link,
            long until,
            String signature,
            @Nullable String range) {}

    /** What will be sent. */
    final class Showing {

        private final RecordingView recording;
        private final List<Chunk> parts;
        private final Optional<ByteRange> part;

        private Showing(RecordingView recording, List<Chunk> parts, Optional<ByteRange> part) {
            this.recording = recording;
            this.parts = parts;
            this.part = part;
        }

        RecordingView recording() {
            return recording;
        }

        /** The part asked for; empty for the whole. */
        Optional<ByteRange> part() {
            return part;
        }

        ByteRange bytes() {
            return part.orElse(new ByteRange(0, recording.byteLength()));
        }

        /** Sends it; a damaged one ends in the middle, since what is sent cannot be taken back. */
        void writeTo(OutputStream out) throws IOException {
            try {
                chunks.copy(recording.id(), parts, bytes().from(), bytes().to(), out);
            } catch (DamagedRecordingException e) {
                LOG.errorf(e, "Recording %s is damaged", recording.id());
                throw e;
            }
        }
    }

    /**
     * Opens a recording.
     *
     * @throws ProblemException {@code link-not-valid} when the link is another's, changed or too old; {@code not-found},
     *     {@code range-not-satisfiable}
     */
    Showing show(Actor actor, UUID recording, Asked asked) throws SQLException {
        Instant now = clock.instant();
        LinkSignature.Link link =
                new LinkSignature.Link(asked.link(), recording, actor.subject(), Instant.ofEpochSecond(asked.until()));
        if (!signature.isRight(link, asked.signature()) || !now.isBefore(link.until())) {
            throw ProblemException.of(ProblemType.LINK_NOT_VALID);
        }
        return UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
            RecordingView view = requireComplete(RecordingRows.find(connection, recording));
            Optional<ByteRange> part = ByteRange.of(asked.range(), view.byteLength());
            String purpose = AccessLog.purposeOf(connection, actor, recording, asked.link())
                    .orElseThrow(() -> ProblemException.of(ProblemType.LINK_NOT_VALID));
            String range = part.map(bytes -> bytes.within(view.byteLength())).orElse(null);
            AccessLog.content(connection, actor, new AccessLog.Access(recording, asked.link(), purpose, range), now);
            return new Showing(view, RecordingRows.chunks(connection, recording), part);
        });
    }

    private static RecordingView requireComplete(Optional<RecordingView> found) {
        RecordingView view = found.orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
        if (view.state() == RecordingState.DESTROYED) {
            throw ProblemException.of(ProblemType.RECORDING_DESTROYED);
        }
        if (view.state() != RecordingState.COMPLETE) {
            throw ProblemException.of(ProblemType.RECORDING_NOT_COMPLETE);
        }
        return view;
    }
}
