package org.mingjian.cases.recording;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recording without its bytes. */
@Schema(name = "Recording", description = "A recording without its bytes (音像记录).")
record RecordingView(
        UUID id,
        UUID caseId,
        int step,
        String agency,
        String division,
        RecordingState state,

        @Schema(description = "Code of what was wrong with a rejected one.", examples = "digest-mismatch") @Nullable
        String rejection,

        @Schema(description = "SHA-256 as announced; what is complete has been found equal.")
        String sha256,

        long byteLength,

        @Schema(description = "Bytes that have come; where an upload goes on.")
        long received,

        String mediaType,
        String device,
        List<String> officers,
        String place,
        OffsetDateTime startedAt,
        OffsetDateTime endedAt,
        List<Interruption> interruptions,
        RetentionClass retention,

        @Schema(description = "Last day of keeping; absent while the file is open and for what is kept for good.")
        @Nullable
        LocalDate keptUntil,

        @Schema(description = "What the term of keeping rests on.")
        String keepingBasis,

        @Schema(description = "Number of the step that carries id and digest in the chain of the case.") @Nullable
        Integer anchoredBy,

        @Schema(description = "What the register holds against the officers named.")
        List<RecordingFinding> findings,

        RecordingDuty duty,
        OffsetDateTime recordedAt) {}
