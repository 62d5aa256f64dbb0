package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.StepForm;

/** A case with its timeline, the limits that run in it and what the rules hold against it. */
@Schema(name = "Case", description = "A case with its timeline, limits and findings (案卷).")
record CaseView(
        CaseSummary summary,

        @Schema(description = "The first hundred steps; the rest under /steps.")
        List<StepView> steps,

        List<DeadlineView> deadlines,
        List<FindingView> findings,

        @Schema(description = "What was held against the case before and no longer is, the last hundred, newest first.")
        List<ResolvedFindingView> resolvedFindings,

        @Schema(description = "The steps the procedure offers next, by their wire names.")
        List<String> nextSteps) {

    /** A step with its place in the chain. */
    @Schema(name = "Step", description = "A step as it is kept (步骤).")
    record StepView(
            int number,

            @Schema(description = "What the step is called.")
            String label,

            @Schema(description = "What it says beyond its name, date, officers and document number (内容).")
            String text,

            StepForm step,

            @Schema(description = "Digest over the entry and everything before it.")
            String sha256,

            String sm3,

            @Schema(description = "When the suite learnt of it.")
            OffsetDateTime recordedAt) {}

    /** A limit that runs or ran. */
    @Schema(name = "Deadline", description = "A limit that runs or ran in the case (期限).")
    record DeadlineView(
            @Schema(description = "Id of the limit in the table of limits.", examples = "PEN-060")
            String limit,

            @Schema(description = "What must be done (事项).") String label,
            int startStep,
            LocalDate startsOn,

            @Schema(description = "Before rolling to a working day.")
            LocalDate rawDue,

            LocalDate due,
            @Nullable LocalDate metOn,

            @Schema(description = "Since when time that does not count is running.") @Nullable
            LocalDate stoppedOn,

            OpenState state,

            @Schema(description = "Whether a year without holiday notice was counted.")
            boolean provisional,

            @Schema(description = "How the date was counted, in one sentence.")
            String reasoning) {}

    /** What a rule holds against the case. */
    @Schema(name = "Finding", description = "What a rule holds against the case (问题).")
    record FindingView(
            int number,
            @Schema(examples = "PEN-051") String rule,
            String article,
            @Schema(enumeration = {"HARD", "SOFT"}) String severity,

            @Schema(description = "Numbers of the steps compared.")
            List<Integer> steps,

            String detail,

            @Schema(description = "Since when it is held against the case.")
            OffsetDateTime recordedAt) {}

    /** What a rule held against the case once. */
    @Schema(name = "ResolvedFinding", description = "What a rule held against the case and no longer does (已消除的问题).")
    record ResolvedFindingView(
            @Schema(examples = "PEN-051") String rule,
            String article,
            @Schema(enumeration = {"HARD", "SOFT"}) String severity,

            @Schema(description = "Numbers of the steps compared.")
            List<Integer> steps,

            String detail,

            @Schema(description = "Since when it was held against the case.")
            OffsetDateTime recordedAt,

            @Schema(description = "Since when it no longer is: a later step or a changed register answered it.")
            OffsetDateTime resolvedAt) {}
}
