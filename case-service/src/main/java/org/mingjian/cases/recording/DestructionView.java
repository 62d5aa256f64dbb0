package org.mingjian.cases.recording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What stays of a destroyed recording. */
@Schema(name = "Destruction", description = "Certificate of the destruction of a recording (销毁凭证).")
record DestructionView(
        UUID recordingId,
        UUID runId,
        String sha256,
        long byteLength,
        LocalDate keptUntil,
        String basis,
        String requestedByName,
        String approvedByName,
        OffsetDateTime approvedAt,

        @Schema(description = "When its bytes were gone from the store; absent while they wait for it.") @Nullable
        OffsetDateTime clearedAt) {}
