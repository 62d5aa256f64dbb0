package org.mingjian.cases.deadline;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A limit counted for given dates.
 *
 * @param due absent where the law sets no day that can be counted
 * @param missingYears years whose holiday notice is not known yet; the day is provisional then
 */
@Schema(name = "ReckonedDeadline", description = "A limit counted for given dates (期限试算).")
public record ReckonedDeadline(
        String limit,
        String label,

        @Schema(description = "The provision (依据).") String citation,
        LocalDate startsOn,
        @Nullable LocalDate rawDue,
        @Nullable LocalDate due,
        boolean provisional,
        List<Integer> missingYears,
        String reasoning) {}
