package org.mingjian.cases.registering;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a table came to. */
@Schema(name = "RegisterImport", description = "What became of a table of register entries.")
record ImportReceipt(
        @Schema(description = "Whether it was only tried.") boolean dryRun,

        @Schema(description = "Entries that were not there before.")
        int created,

        @Schema(description = "Versions that changed an entry.")
        int changed,

        @Schema(description = "Versions that were there already.")
        int unchanged) {}
