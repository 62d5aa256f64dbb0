package org.mingjian.cases.recording;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A look through what has been kept long enough. */
@Schema(name = "RetentionRun", description = "A look through recordings kept for their term (保管期限届满清点).")
record RetentionRunView(
        UUID id,
        String reason,
        String requestedByName,
        OffsetDateTime recordedAt,

        @Schema(description = "Recordings whose term is over, at most 1000; a further run finds the rest.")
        int candidates,

        @Nullable String approvedByName,
        @Nullable OffsetDateTime approvedAt,

        @Schema(description = "Recordings a certificate of destruction was made out for.")
        int destroyed) {}
