package org.mingjian.cases.disclosure;

import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A disclosed decision with how it was composed. */
@Schema(name = "PublicDecisionDetail", description = "A disclosed decision with how it was composed.")
record PublicDecisionDetail(
        PublicDecision decision,
        @Nullable String channel,

        @Schema(description = "Version of the redaction profile it was composed by.")
        String profile,

        @Schema(description = "What is published, by name.") List<String> fields,

        @Schema(description = "What was removed, and where it stood.")
        List<Redaction> redactions,

        @Schema(description = "The disclosed decision whose place it took.") @Nullable
        UUID replaces,

        @Schema(description = "The disclosed decision that took its place.") @Nullable
        UUID replacedBy) {

    /** Something that was removed. */
    @Schema(name = "Redaction", description = "Something that was removed before the decision was disclosed (隐去的内容).")
    record Redaction(
            @Schema(examples = "matter") String field,
            @Schema(examples = "电话号码") String what,
            @Schema(examples = "个人隐私") String reason) {}
}
