package org.mingjian.cases.registering;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All there is to know of one entry. */
@Schema(name = "RegisterEntryVersions", description = "Every version of an entry, also those no longer believed.")
record EntryVersions(
        @Schema(description = "By the first day, the newest belief first.")
        List<EntryView> versions) {}
