package org.mingjian.reports.deadletter;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.ingest.PoisonReason;

/**
 * A message that could not be projected.
 *
 * @param id its id here
 * @param status OPEN, REDRIVEN or DISCARDED
 * @param reason code of why it could not be projected
 * @param reasonLabel the same in words
 * @param detail what exactly was wrong
 * @param origin where it was on the log
 * @param payload the message; null for an empty one
 * @param noticedAt when it was put aside
 * @param closedAt when it was redriven or discarded
 * @param closedBy who did it
 * @param closingNote why it was discarded
 */
@Schema(name = "DeadLetter")
public record DeadLetterView(
        UUID id,
        @Schema(examples = "OPEN") String status,
        @Schema(examples = "UNKNOWN_TYPE") String reason,
        @Schema(examples = "事件类型或者版本无法识别") String reasonLabel,
        String detail,
        Origin origin,
        @Schema(nullable = true) @Nullable String payload,
        OffsetDateTime noticedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime closedAt,
        @Schema(nullable = true) @Nullable String closedBy,
        @Schema(nullable = true) @Nullable String closingNote) {

    /**
     * Where a message was on the log.
     *
     * @param topic the topic
     * @param partition which part of it
     * @param offset where in the part
     * @param key its key
     */
    @Schema(name = "DeadLetterOrigin")
    public record Origin(
            @Schema(examples = "mingjian.cases.v1") String topic,
            int partition,
            long offset,
            @Schema(nullable = true) @Nullable String key) {}

    static String labelOf(String reason) {
        return Arrays.stream(PoisonReason.values())
                .filter(known -> known.name().equals(reason))
                .map(PoisonReason::label)
                .findFirst()
                .orElse(reason);
    }

    static OffsetDateTime written(Instant moment) {
        return ChinaTime.written(moment);
    }
}
