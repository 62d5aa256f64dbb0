package org.mingjian.cases.recording;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many of the acts that have to be recorded in full (TS-22) are. */
@Schema(name = "RecordingCoverage", description = "Acts to be recorded in full, and those that are (全程音像记录覆盖率).")
record RecordingCoverage(
        LocalDate from,
        LocalDate to,

        @Schema(description = "Cases with a sealing, seizure or restriction of liberty decided in the period.")
        int acts,

        @Schema(description = "Of these, with a complete sound or video recording here, or a recording step reported.")
        int recorded,

        @Schema(description = "Of these, with a complete sound or video recording here.")
        int kept,

        @Schema(description = "recorded / acts, four decimals; absent without acts.") @Nullable
        BigDecimal ratio) {}
