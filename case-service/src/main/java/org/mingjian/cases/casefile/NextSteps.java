package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What may come next in a case, and what each of the steps asks for. */
@Schema(name = "NextSteps", description = "What may come next in a case (下一步骤).")
record NextSteps(
        UUID caseId,
        String stage,

        @Schema(description = "Number of steps so far; the version to name in If-Match.")
        int version,

        List<NextStep> steps) {

    /** One of them. */
    @Schema(name = "NextStep", description = "A step the procedure offers now, with what it asks for.")
    record NextStep(
            @Schema(examples = "penalty-decided") String type,
            @Schema(examples = "处罚决定") String label,

            @Schema(description = "Whether the caller's role may take it.")
            boolean permitted,

            List<FormField> form,
            List<NeededPaper> papers,

            @Schema(
                    description =
                            "What rules would hold against it today, with nothing but the necessary filled in; those"
                                    + " of severity HARD would refuse it.")
            List<Foreseen> objections,

            @Schema(description = "Limits that would start with it today.")
            List<StartedLimit> limits) {}

    /** A field of its form. */
    @Schema(name = "FormField", description = "A field of a step's form.")
    record FormField(
            @Schema(examples = "fine") String name,
            @Schema(examples = "罚款，元") String label,

            @Schema(
                    description = "What it holds.",
                    enumeration = {"DATE", "TEXT", "TEXTS", "AMOUNT", "COUNT", "TRUTH", "CHOICE", "CHOICES"})
            String kind,

            boolean required,
            List<FieldChoice> choices) {}

    /** A value a field can have. */
    @Schema(name = "FieldChoice", description = "A value a field of a step's form can have.")
    record FieldChoice(String value, String label) {}

    /** A paper it needs. */
    @Schema(name = "NeededPaper", description = "A paper a step needs (文书).")
    record NeededPaper(
            String name,

            @Schema(description = "field=value of the step that asks for it; absent where it is always needed.")
            @Nullable
            String when,

            String basis) {}

    /** What would be held against it. */
    @Schema(name = "ForeseenObjection", description = "What a rule would hold against a step today.")
    record Foreseen(String rule, String article, String severity, String detail) {}

    /** A limit it would start. */
    @Schema(name = "StartedLimit", description = "A limit that would start with a step today.")
    record StartedLimit(String limit, String label, LocalDate due, String reasoning) {}
}
