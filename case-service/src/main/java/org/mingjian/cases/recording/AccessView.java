package org.mingjian.cases.recording;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One access to a recording. */
@Schema(name = "RecordingAccess", description = "Who asked for a recording or read it, and why (调阅记录).")
record AccessView(
        UUID id,

        @Schema(
                enumeration = {"LINK", "CONTENT"},
                description = "LINK when a link was asked for, CONTENT when bytes were read.")
        String action,

        @Schema(description = "Id of the account.") String subject,
        String name,
        String purpose,

        @Schema(description = "The bytes that were asked for; absent for all.") @Nullable
        String byteRange,

        OffsetDateTime recordedAt) {}
