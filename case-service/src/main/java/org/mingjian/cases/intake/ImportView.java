package org.mingjian.cases.intake;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An import as callers see it, while it runs and afterwards. */
@Schema(name = "Import", description = "An upload of case reports and how far it has been read (批量上报).")
record ImportView(
        UUID id,
        ImportStatus status,
        ImportFormat format,
        boolean dryRun,
        long byteCount,

        @Schema(description = "SHA-256 of the upload as it arrived.")
        String digest,

        long readBytes,

        @Schema(description = "Records that have an outcome.")
        int processed,

        int created,
        int extended,
        int unchanged,
        int rejected,
        @Nullable String failureCode,
        @Nullable String failure,
        OffsetDateTime receivedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /** Whether nothing more will happen to it. */
    boolean finished() {
        return switch (status) {
            case UPLOADING, RECEIVED, RUNNING -> false;
            case COMPLETED, FAILED, ABANDONED -> true;
        };
    }
}
