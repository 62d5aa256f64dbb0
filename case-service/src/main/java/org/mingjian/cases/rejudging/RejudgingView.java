package org.mingjian.cases.rejudging;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A re-judging as callers see it, while it runs and afterwards. */
@Schema(name = "Rejudging", description = "Judging open cases again, and what it changed (重新判定).")
record RejudgingView(
        UUID id,
        RejudgingStatus status,
        RejudgingCause cause,
        String reason,
        String requestedBy,

        @Schema(description = "Code of the only agency whose cases are meant.") @Nullable
        String agency,

        @Schema(description = "Open cases judged so far.") int seen,

        @Schema(description = "Cases whose findings, limits or stage changed.")
        int changed,

        @Schema(description = "Cases that could not be judged; each is in the service's log.")
        int skipped,

        @Schema(description = "Findings gained and lost, by rule.")
        List<RuleView> rules,

        @Nullable String failure,
        OffsetDateTime recordedAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime finishedAt) {

    /** How many findings a rule gained and lost. */
    @Schema(name = "RejudgingRule", description = "Findings a rule gained and lost.")
    record RuleView(@Schema(examples = "PEN-042") String rule, int added, int removed) {}

    /** The same with its counts by rule. */
    RejudgingView with(List<RuleView> counted) {
        return new RejudgingView(
                id,
                status,
                cause,
                reason,
                requestedBy,
                agency,
                seen,
                changed,
                skipped,
                counted,
                failure,
                recordedAt,
                startedAt,
                finishedAt);
    }

    /** Whether nothing more will happen to it. */
    boolean finished() {
        return status == RejudgingStatus.COMPLETED || status == RejudgingStatus.FAILED;
    }
}
