package org.mingjian.cases.intake;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.FieldError;

/** What became of one record of an upload. */
@Schema(name = "ImportOutcome", description = "What became of one record of an upload (逐条结果).")
record ImportOutcomeView(
        @Schema(description = "Number of the record in the upload, from 1.")
        int record,

        @Schema(enumeration = {"CREATED", "EXTENDED", "UNCHANGED", "REJECTED"})
        String outcome,

        @Nullable String agency,
        @Nullable String caseNumber,
        @Nullable UUID caseId,
        List<FieldError> errors) {}
