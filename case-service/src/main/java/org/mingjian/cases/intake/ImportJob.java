package org.mingjian.cases.intake;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.time.ChinaTime;

/** An upload and how far it has been read. Moves from UPLOADING over RECEIVED and RUNNING to its end, never back. */
@Entity
@Table(name = "import_job")
class ImportJob {

    @Id
    private UUID id;

    @Column(name = "submitted_by")
    private String submittedBy;

    @Column(name = "division_from")
    private String divisionFrom;

    @Column(name = "division_to")
    private String divisionTo;

    @Column(name = "agency")
    private String agency;

    @Column(name = "format")
    @Enumerated(EnumType.STRING)
    private ImportFormat format;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "status")
    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "byte_count")
    private long byteCount;

    @Column(name = "digest")
    private String digest;

    @Column(name = "read_bytes")
    private long readBytes;

    @Column(name = "processed")
    private int processed;

    @Column(name = "created")
    private int created;

    @Column(name = "extended")
    private int extended;

    @Column(name = "unchanged")
    private int unchanged;

    @Column(name = "rejected")
    private int rejected;

    @Column(name = "failure_code")
    private @Nullable String failureCode;

    @Column(name = "failure")
    private @Nullable String failure;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected ImportJob() {}

    ImportJob(UUID id, String submittedBy, DataScope scope, ImportFormat format, boolean dryRun, Instant now) {
        this.id = id;
        this.submittedBy = submittedBy;
        this.divisionFrom = scope.divisionFrom();
        this.divisionTo = scope.divisionTo();
        this.agency = scope.agency();
        this.format = format;
        this.dryRun = dryRun;
        this.status = ImportStatus.UPLOADING;
        this.digest = "";
        this.receivedAt = now;
    }

    /** The upload is complete. */
    void received(long bytes, String sha256) {
        byteCount = bytes;
        digest = sha256;
        status = ImportStatus.RECEIVED;
    }

    ImportView view() {
        return new ImportView(
                id,
                status,
                format,
                dryRun,
                byteCount,
                digest,
                readBytes,
                processed,
                created,
                extended,
                unchanged,
                rejected,
                failureCode,
                failure,
                ChinaTime.written(receivedAt),
                startedAt == null ? null : ChinaTime.written(startedAt),
                finishedAt == null ? null : ChinaTime.written(finishedAt));
    }

    UUID id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    ImportStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    /** Whose rows the import may touch: those of whoever submitted it, whoever looks at it. */
    DataScope scope() {
        return new DataScope(divisionFrom, divisionTo, agency);
    }
}
