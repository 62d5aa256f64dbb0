package org.mingjian.reports.rebuild;

import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a rebuild stands.
 *
 * @param id its id
 * @param status RUNNING, FINISHED or FAILED
 * @param requestedBy who asked for it
 * @param startedAt when it began
 * @param progressedAt when it last moved
 * @param finishedAt when it ended
 * @param events messages replayed so far
 * @param eventsTotal messages on the log when it began
 * @param eventsPerSecond how fast it was on average
 * @param failure why it failed
 */
@Schema(name = "Rebuild")
public record RebuildView(
        UUID id,
        @Schema(examples = "RUNNING") String status,
        String requestedBy,
        OffsetDateTime startedAt,
        OffsetDateTime progressedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime finishedAt,
        @Schema(examples = "120000") long events,
        @Schema(examples = "150000") long eventsTotal,
        @Schema(examples = "7500") long eventsPerSecond,
        @Schema(nullable = true) @Nullable String failure) {}
