package org.mingjian.cases.registering;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an entry as callers see it.
 *
 * @param supersededAt when it was no longer believed; null while it is
 */
@Schema(name = "RegisterEntry", description = "One version of an entry of a register.")
record EntryView(
        @Schema(examples = "powers") String register,
        @Schema(examples = "113505240039000128") String agency,
        @Schema(examples = "FJ-SCJG-CF-001") String key,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate publishedOn,

        @Schema(description = "The fields of the register; listRegisters names them.")
        Map<String, Object> entry,

        @Schema(description = "Number of the change that made it, counted for each key.")
        int version,

        @Schema(description = "When it was entered.") OffsetDateTime recordedAt,

        @Schema(description = "When another belief took its place; absent while it is believed.") @Nullable
        OffsetDateTime supersededAt) {

    /** Whether it is what is believed now. */
    @JsonIgnore
    boolean isBelieved() {
        return supersededAt == null;
    }
}
