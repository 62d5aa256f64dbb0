package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
        String reasoning)
        implements DeadlineOutcome {

    private static final int AMBER_PERCENT = 70;

    /** Whether the day may still change, because a year in it has no holiday notice yet. */
    public boolean provisional() {
        return !missingYears.isEmpty();
    }

    /** Judges an act that happened on the day: {@code MET}, {@code LATE} or {@code PREMATURE}. */
    public DeadlineState metOn(LocalDate day) {
        return switch (limit.bound()) {
            case LATEST -> day.isAfter(due) ? DeadlineState.LATE : DeadlineState.MET;
            case EARLIEST -> day.isBefore(due) ? DeadlineState.PREMATURE : DeadlineState.MET;
            case AFTER -> day.isAfter(due) ? DeadlineState.MET : DeadlineState.PREMATURE;
        };
    }

    /** Judges an act that has not happened yet: {@code RUNNING}, {@code AMBER}, {@code OVERDUE} or {@code ELAPSED}. */
    public DeadlineState stateOn(LocalDate today) {
        if (limit.bound() != Bound.LATEST) {
            return metOn(today) == DeadlineState.MET ? DeadlineState.ELAPSED : DeadlineState.RUNNING;
        }
        if (today.isAfter(due)) {
            return DeadlineState.OVERDUE;
        }
        long total = ChronoUnit.DAYS.between(start, due);
        long gone = ChronoUnit.DAYS.between(start, today);
        return total > 0 && gone * 100 >= total * AMBER_PERCENT ? DeadlineState.AMBER : DeadlineState.RUNNING;
    }
}
