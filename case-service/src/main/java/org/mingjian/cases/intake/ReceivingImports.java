package org.mingjian.cases.intake;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.idempotency.IdempotencyKeys;
import org.mingjian.kernel.idempotency.StoredAnswer;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** Takes an upload in whole before anything is read from it; a cut-off one leaves nothing behind. */
@ApplicationScoped
class ReceivingImports {

    private static final Logger LOG = Logger.getLogger(ReceivingImports.class);
    private static final int ACCEPTED = 202;

    private final DataSource dataSource;
    private final ImportJobs jobs;
    private final ImportWorker worker;
    private final ImportConfig config;
    private final PersonalData personalData;
    private final InstantSource clock;

    ReceivingImports(
            DataSource dataSource,
            ImportJobs jobs,
            ImportWorker worker,
            ImportConfig config,
            PersonalData personalData,
            InstantSource clock) {
        this.dataSource = dataSource;
        this.jobs = jobs;
        this.worker = worker;
        this.config = config;
        this.personalData = personalData;
        this.clock = clock;
    }

    /** What an upload came to. */
    record Received(StoredAnswer answer, boolean replayed) {}

    /**
     * Keeps the upload and puts it in line.
     *
     * @throws ProblemException when it breaks off, is too large or not UTF-8; nothing of it is kept then
     */
    Received receive(Actor actor, String key, ImportFormat format, boolean dryRun, InputStream body)
            throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        begin(id, actor, format, dryRun);
        boolean complete = false;
        try {
            Upload upload = store(actor, id, body);
            String digest = IdempotencyKeys.digest(format + " " + dryRun + " " + upload.sha256());
            Optional<StoredAnswer> before = UnitOfWork.run(
                    dataSource, connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest));
            if (before.isPresent()) {
                return new Received(before.get(), true);
            }
            Received received = finish(actor, key, digest, id, upload);
            complete = !received.replayed();
            if (complete) {
                worker.wake();
            }
            return received;
        } finally {
            if (!complete) {
                forget(actor, id);
            }
        }
    }

    private record Upload(long bytes, String sha256) {}

    private void begin(UUID id, Actor actor, ImportFormat format, boolean dryRun) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        jobs.add(new ImportJob(id, actor.subject(), actor.scope(), format, dryRun, clock.instant())));
    }

    private Upload store(Actor actor, UUID id, InputStream body) throws SQLException {
        UploadStore store = new UploadStore(dataSource, personalData, actor.scope(), id);
        MessageDigest sha256 = sha256();
        Utf8Check utf8 = new Utf8Check();
        byte[] piece = new byte[UploadStore.PIECE];
        long bytes = 0;
        int number = 0;
        int length;
        while ((length = read(body, piece)) > 0) {
            bytes += length;
            if (bytes > config.maxBytes()) {
                throw ProblemException.of(
                        ProblemType.PAYLOAD_TOO_LARGE, "单次上报不能超过" + (config.maxBytes() >> 20) + "兆字节；请拆分后分批上报。");
            }
            if (!utf8.accepts(piece, length)) {
                throw ProblemException.of(ProblemType.WRONG_ENCODING);
            }
            sha256.update(piece, 0, length);
            store.put(number++, piece, length);
        }
        if (bytes == 0) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, "提交的内容为空；请检查文件。");
        }
        if (!utf8.complete()) {
            throw ProblemException.of(ProblemType.WRONG_ENCODING);
        }
        return new Upload(bytes, HexFormat.of().formatHex(sha256.digest()));
    }

    private static int read(InputStream body, byte[] piece) {
        try {
            return body.readNBytes(piece, 0, piece.length);
        } catch (IOException e) {
            LOG.infof("Upload cut off: %s", e.getMessage());
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, "上传中断，没有收到完整的内容；请重新提交。");
        }
    }

    /** The upload is in line and its answer kept in one transaction, so that a repeated request finds both or neither. */
    private Received finish(Actor actor, String key, String digest, UUID id, Upload upload) throws SQLException {
        ImportJob job = QuarkusTransaction.requiringNew()
                .call(() -> jobs.find(actor.scope(), id).orElseThrow());
        job.received(upload.bytes(), upload.sha256());
        StoredAnswer answer =
                new StoredAnswer(digest, ACCEPTED, "/v1/imports/" + id, null, CanonicalJson.write(job.view()));
        try {
            UnitOfWork.inScope(dataSource, actor.scope(), connection -> {
                ImportProgress.received(connection, id, upload.bytes(), upload.sha256());
                IdempotencyKeys.keep(connection, actor.subject(), key, answer);
                return answer;
            });
            return new Received(answer, false);
        } catch (SQLException e) {
            if (!UnitOfWork.UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            Optional<StoredAnswer> other = UnitOfWork.run(
                    dataSource, connection -> IdempotencyKeys.find(connection, actor.subject(), key, digest));
            return new Received(other.orElseThrow(() -> ProblemException.of(ProblemType.STILL_IN_PROGRESS)), true);
        }
    }

    private void forget(Actor actor, UUID id) {
        QuarkusTransaction.requiringNew().run(() -> jobs.forget(actor.scope(), id));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
