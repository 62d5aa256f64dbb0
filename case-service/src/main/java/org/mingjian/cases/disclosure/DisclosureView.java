package org.mingjian.cases.disclosure;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseKind;

/** How a decision stands with its disclosure. */
@Schema(name = "Disclosure", description = "How a decision stands with its disclosure (公示情况).")
record DisclosureView(
        DisclosureState state,
        UUID caseId,
        String caseNumber,
        CaseKind kind,
        String agency,
        String division,

        @Schema(description = "Number of the step it follows from.")
        int step,

        @Schema(description = "The day the list is ordered by: due, withheld, published or taken down.")
        LocalDate on,

        @Schema(description = "Why it is withheld or taken down.") @Nullable
        String reason,

        @Schema(description = "Where the public reads it, where it was disclosed.") @Nullable
        UUID publicId,

        @Schema(description = "Who checked what was disclosed.") @Nullable
        String checker) {}
