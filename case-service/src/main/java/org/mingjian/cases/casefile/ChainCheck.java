package org.mingjian.cases.casefile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Outcome of computing a case's chain anew. */
@Schema(name = "ChainCheck", description = "Outcome of computing a case's chain anew (记录链校验).")
record ChainCheck(
        @Schema(description = "Whether every entry fits and none is missing.")
        boolean intact,

        int length,

        @Schema(description = "Number of the first step that does not fit.") @Nullable
        Integer firstBrokenStep,

        String sha256,
        String sm3) {}
