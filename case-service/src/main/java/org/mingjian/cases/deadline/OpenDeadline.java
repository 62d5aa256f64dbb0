package org.mingjian.cases.deadline;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.OpenState;
import org.mingjian.kernel.contract.cases.CaseKind;

/**
 * A limit that runs in a case.
 *
 * @param stoppedOn since when time that does not count is running
 * @param provisional whether the day may still change because a year has no holiday notice yet
 */
@Schema(name = "OpenDeadline", description = "A limit that runs in a case (未办结的期限).")
public record OpenDeadline(
        UUID caseId,
        String caseNumber,
        CaseKind kind,
        String agency,
        String division,

        @Schema(description = "Id of the limit in the table of statutory limits.")
        String limit,

        @Schema(description = "What must be done (事项).") String label,
        int startStep,
        LocalDate startsOn,

        @Schema(description = "Last day before any move to a working day.")
        LocalDate rawDue,

        @Schema(description = "The day that decides.") LocalDate due,
        @Nullable LocalDate stoppedOn,
        OpenState state,
        boolean provisional,

        @Schema(description = "One sentence from which the day can be checked by hand (计算过程).")
        String reasoning) {}
