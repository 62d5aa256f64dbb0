package org.mingjian.cases.recording;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/**
 * Takes the bytes of a recording in, a chunk at a time, and checks them against their digest when the last has come. A
 * chunk counts once its row is committed, which is after its bytes are durable; a cut-off one leaves nothing.
 */
@ApplicationScoped
class ReceivingChunks {

    private static final Logger LOG = Logger.getLogger(ReceivingChunks.class);

    private final DataSource dataSource;
    private final SealedChunks chunks;
    private final ReadingRecordings reading;
    private final AnchoringRecordings anchoring;
    private final RecordingConfig config;
    private final InstantSource clock;

    ReceivingChunks(
            DataSource dataSource,
            SealedChunks chunks,
            ReadingRecordings reading,
            AnchoringRecordings anchoring,
            RecordingConfig config,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.chunks = chunks;
        this.reading = reading;
        this.anchoring = anchoring;
        this.config = config;
        this.clock = clock;
    }

    /**
     * What comes: where it claims to go on, and how long it says it is.
     *
     * @param length null when it does not say
     */
    record Coming(long offset, @Nullable Long length, InputStream body) {}

    /**
     * Keeps one chunk. When every byte is there, only checks the digest, so that a check that was cut off can be asked for
     * again with an empty chunk, and so can a place in the chain of the case that a complete recording did not get.
     *
     * @throws ProblemException {@code recording-closed}, {@code upload-offset-mismatch}, {@code payload-too-large},
     *     {@code media-type-mismatch}, {@code digest-mismatch}
     */
    RecordingView receive(Actor actor, UUID id, Coming coming) throws SQLException {
        RecordingView known = reading.get(actor.scope(), id);
        if (known.state() == RecordingState.COMPLETE && known.anchoredBy() == null && asksAgain(known, coming)) {
            anchoring.anchor(actor, known);
            return reading.get(actor.scope(), id);
        }
        if (known.state() != RecordingState.UPLOADING) {
            throw ProblemException.of(ProblemType.RECORDING_CLOSED);
        }
        if (coming.offset() != known.received()) {
            throw mismatch(known.received());
        }
        if (known.received() < known.byteLength()) {
            keep(actor, known, coming);
        }
        RecordingView now = reading.get(actor.scope(), id);
        if (now.received() == now.byteLength() && now.state() == RecordingState.UPLOADING) {
            finish(actor.scope(), now);
            now = reading.get(actor.scope(), id);
            if (now.state() == RecordingState.COMPLETE && anchoring.anchor(actor, now)) {
                now = reading.get(actor.scope(), id);
            }
        }
        if (now.rejection() != null) {
            throw ProblemException.of(ProblemType.ofCode(now.rejection()).orElse(ProblemType.DIGEST_MISMATCH));
        }
        return now;
    }

    private static boolean asksAgain(RecordingView known, Coming coming) {
        try {
            return coming.offset() == known.byteLength() && coming.body().read() < 0;
        } catch (IOException e) {
            throw SealedChunks.cutOff(e);
        }
    }

    private void keep(Actor actor, RecordingView known, Coming coming) throws SQLException {
        int room = (int) Math.min(config.maxChunkBytes(), known.byteLength() - known.received());
        if (coming.length() != null && coming.length() > room) {
            throw ProblemException.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "这一段最多还能接收" + room + "字节；请核对文件长度，每段不超过" + (config.maxChunkBytes() >> 20) + "兆字节。");
        }
        Chunk chunk = stored(known, coming, room);
        boolean counts = false;
        try {
            counts = UnitOfWork.inScope(
                    dataSource,
                    actor.scope(),
                    connection ->
                            RecordingRows.addChunk(connection, known.id(), chunk, actor.subject(), clock.instant()));
            if (!counts) {
                throw ProblemException.of(ProblemType.RECORDING_CLOSED);
            }
        } catch (SQLException e) {
            if (UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw mismatch(reading.get(actor.scope(), known.id()).received());
            }
            throw e;
        } finally {
            if (!counts) {
                drop(List.of(chunk));
            }
        }
    }

    private Chunk stored(RecordingView known, Coming coming, int room) {
        try {
            InputStream body = known.received() == 0 ? recognised(known, coming.body()) : coming.body();
            return chunks.keep(known.id(), known.received(), body, room);
        } catch (IOException e) {
            LOG.errorf(e, "Store takes no chunk of recording %s", known.id());
            throw ProblemException.of(ProblemType.SERVICE_UNAVAILABLE, "音像存储暂时不可用，这一段没有保存；请稍后续传。");
        }
    }

    /** Looks at the first bytes before two gigabytes of something else have come. */
    private static InputStream recognised(RecordingView known, InputStream body) {
        PushbackInputStream looking = new PushbackInputStream(body, MediaContent.LOOKED_AT);
        try {
            byte[] head = looking.readNBytes(MediaContent.LOOKED_AT);
            if (MediaContent.suffices(head) && !MediaContent.fits(known.mediaType(), head)) {
                throw ProblemException.of(ProblemType.MEDIA_TYPE_MISMATCH);
            }
            looking.unread(head);
            return looking;
        } catch (IOException e) {
            throw SealedChunks.cutOff(e);
        }
    }

    private void finish(DataScope scope, RecordingView recording) throws SQLException {
        List<Chunk> all =
                UnitOfWork.inScope(dataSource, scope, connection -> RecordingRows.chunks(connection, recording.id()));
        RecordingRows.Ended ended = judged(recording, all);
        UnitOfWork.inScope(dataSource, scope, connection -> {
            RecordingRows.end(connection, ended, clock.instant());
            return ended;
        });
        if (ended.state() == RecordingState.REJECTED) {
            LOG.warnf("Recording %s is not what was announced: %s", recording.id(), ended.rejection());
            drop(all);
        }
    }

    private RecordingRows.Ended judged(RecordingView recording, List<Chunk> all) {
        String sha256 = digest(recording, all);
        ProblemType wrong = null;
        if (!sha256.equals(recording.sha256())) {
            wrong = ProblemType.DIGEST_MISMATCH;
        } else if (!MediaContent.fits(recording.mediaType(), head(recording, all))) {
            wrong = ProblemType.MEDIA_TYPE_MISMATCH;
        }
        return wrong == null
                ? new RecordingRows.Ended(recording.id(), RecordingState.COMPLETE, sha256, null)
                : new RecordingRows.Ended(recording.id(), RecordingState.REJECTED, sha256, wrong.code());
    }

    private byte[] head(RecordingView recording, List<Chunk> all) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        try {
            chunks.copy(recording.id(), all, 0, Math.min(MediaContent.LOOKED_AT, recording.byteLength()), head);
        } catch (IOException e) {
            throw damaged(recording, e);
        }
        return head.toByteArray();
    }

    private String digest(RecordingView recording, List<Chunk> all) {
        try (DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.fresh())) {
            chunks.copy(recording.id(), all, 0, recording.byteLength(), out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (IOException e) {
            throw damaged(recording, e);
        }
    }

    private static ProblemException damaged(RecordingView recording, IOException e) {
        LOG.errorf(e, "Recording %s cannot be read back", recording.id());
        return ProblemException.of(ProblemType.RECORDING_DAMAGED);
    }

    /** What is not needed and cannot be removed costs room, nothing else. */
    private void drop(List<Chunk> unneeded) {
        try {
            chunks.drop(unneeded);
        } catch (IOException e) {
            LOG.warnf(e, "Chunks not removed from the store: %s", unneeded);
        }
    }

    private static ProblemException mismatch(long received) {
        return ProblemException.of(ProblemType.UPLOAD_OFFSET_MISMATCH, "已经收到" + received + "字节；请从该位置接着上传。");
    }
}
