package org.mingjian.cases.draw;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draw in a list, drawn or not. */
@Schema(name = "DrawSummary", description = "A random draw in a list, drawn or not (双随机抽查).")
record DrawSummary(
        UUID id,
        String agency,
        String basis,
        LocalDate drawnOn,
        int wanted,
        int officersPerObject,
        String objectsSha256,
        String commitmentSha256,
        OffsetDateTime committedAt,

        @Schema(description = "Absent when nothing was drawn.") @Nullable
        OffsetDateTime revealedAt,

        @Schema(
                description =
                        "How many draws the agency prepared on that basis from those objects, this one among them.")
        int alike) {}
