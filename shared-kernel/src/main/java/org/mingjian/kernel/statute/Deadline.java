package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;

/**
 * A time limit applied to a start day.
 *
 * @param limit the limit
 * @param start day of the start event, not counted
 * @param rawDue last day before any move to a working day
 * @param due the day that decides
 * @param excluded periods that were taken out of the count
 * @param extensions how many extensions are included
 * @param missingYears years whose holidays were needed but are not known; empty unless provisional
 * @param reasoning one Chinese sentence from which the day can be checked by hand
 */
public record Deadline(
        TimeLimit limit,
        LocalDate start,
        LocalDate rawDue,
        LocalDate due,
        List<ExcludedPeriod> excluded,
        int extensions,
        SortedSet<Integer> missingYears,
        String reasoning) {

    /** Whether the day may still change, because a year in it has no holiday notice yet. */
    public boolean provisional() {
        return !missingYears.isEmpty();
    }

    /** Judges an act that happened on the day. */
    public DeadlineState metOn(LocalDate day) {
        if (limit.bound().isKeptBy(day, due)) {
            return DeadlineState.MET;
        }
        return limit.bound() == Bound.LATEST ? DeadlineState.LATE : DeadlineState.PREMATURE;
    }
}
