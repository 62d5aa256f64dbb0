package org.mingjian.cases.intake;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a reported case came to. */
@Schema(name = "ReportReceipt", description = "What became of a reported case (上报回执).")
record ReportReceipt(
        @Schema(enumeration = {"CREATED", "EXTENDED", "UNCHANGED"})
        String outcome,

        @Nullable UUID caseId,
        String caseNumber,

        @Schema(description = "How many objections the rules hold against it.")
        int findings) {}
