package org.mingjian.cases.draw;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Outcome of drawing again. */
@Schema(name = "DrawVerification", description = "Outcome of drawing again from what is kept (抽查结果复核).")
record DrawVerification(
        @Schema(description = "Whether everything below holds.")
        boolean intact,

        boolean objectsAsCommitted,
        boolean officersAsCommitted,
        boolean seedAsCommitted,

        @Schema(
                description =
                        "Whether basis, numbers, recusals and the rest are as committed to; true for a draw of before.")
        boolean wholeAsCommitted,

        boolean sameSelection) {}
