package org.mingjian.cases.draw;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draw with everything it takes to draw again. */
@Schema(name = "Draw", description = "A random draw with all it rests on (双随机抽查).")
record DrawView(
        UUID id,
        String agency,
        String division,
        String basis,

        @Schema(description = "The day certificates had to be valid on.")
        LocalDate drawnOn,

        int wanted,
        int officersPerObject,
        List<DrawObject> objects,

        @Schema(description = "SHA-256 over the objects as canonical JSON, ordered by id.")
        String objectsSha256,

        List<String> officers,

        @Schema(description = "SHA-256 over the officers as canonical JSON, in order.")
        String officersSha256,

        List<Recusal> recusals,

        @Schema(description = "SHA-256 of the seed's 32 bytes; there before the seed is used.")
        String seedSha256,

        @Schema(
                description = "SHA-256 over id, agency, basis, drawnOn, wanted, officersPerObject, objectsSha256,"
                        + " officersSha256, recusals and seedSha256 as canonical JSON; empty for a draw of before.")
        String commitmentSha256,

        OffsetDateTime committedAt,

        @Schema(description = "The seed in hexadecimal; absent until it is drawn.") @Nullable
        String seed,

        @Nullable List<Drawn> drawn,
        @Nullable OffsetDateTime revealedAt) {

    DrawView committed() {
        return new DrawView(
                id,
                agency,
                division,
                basis,
                drawnOn,
                wanted,
                officersPerObject,
                objects,
                objectsSha256,
                officers,
                officersSha256,
                recusals,
                seedSha256,
                DrawCommitment.of(this).sha256(),
                committedAt,
                seed,
                drawn,
                revealedAt);
    }

    RandomSelection.From from() {
        return new RandomSelection.From(objects, officers, recusals, wanted, officersPerObject);
    }
}
