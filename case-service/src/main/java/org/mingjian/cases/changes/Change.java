package org.mingjian.cases.changes;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the feed. */
@Schema(name = "Change", description = "One entry of the feed of changes (变更).")
public record Change(
        @Schema(description = "Place in the feed; grows, with gaps where other callers' entries are.")
        long position,

        @JsonRawValue
        @Schema(implementation = Object.class, description = "The event, a CloudEvent as it is on the broker.")
        String event) {}
