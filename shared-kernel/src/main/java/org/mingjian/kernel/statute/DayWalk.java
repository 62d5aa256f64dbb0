package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Walks along the days of one count, leaves excluded ones out and remembers the years whose holidays it did not know.
 */
final class DayWalk {
    private final WorkingDayCalendar calendar;
    private final List<ExcludedPeriod> excluded;
    private final SortedSet<Integer> missingYears = new TreeSet<>();

    DayWalk(WorkingDayCalendar calendar, List<ExcludedPeriod> excluded) {
        this.calendar = calendar;
        this.excluded = excluded;
    }

    /** The last day of the amount, counted from the day after the start or, if negative, from the day before it. */
    LocalDate go(LocalDate start, int amount, DayCount unit) {
        return switch (unit) {
            case WORKING_DAYS -> days(start, amount, true);
            case CALENDAR_DAYS -> days(start, amount, false);
            case MONTHS -> lengthen(start, start.plusMonths(amount));
            case YEARS -> lengthen(start, start.plusYears(amount));
            case HOURS, FIXED_DATE, SET_IN_LETTER, FORBIDDEN ->
                throw new IllegalArgumentException("not counted in days: " + unit);
        };
    }

    /** The day itself if it is a working day outside all excluded periods, otherwise the next such day. */
    LocalDate roll(LocalDate day) {
        LocalDate rolled = day;
        while (!isWorkingDay(rolled) || isExcluded(rolled)) {
            rolled = rolled.plusDays(1);
        }
        return rolled;
    }

    SortedSet<Integer> missingYears() {
        return missingYears;
    }

    private LocalDate days(LocalDate start, int amount, boolean workingOnly) {
        int direction = Integer.signum(amount);
        LocalDate day = start;
        for (int left = Math.abs(amount); left > 0; ) {
            day = day.plusDays(direction);
            if (!isExcluded(day) && (!workingOnly || isWorkingDay(day))) {
                left--;
            }
        }
        return day;
    }

    /** Moves the end of a period of months by as many days as were excluded in it. */
    private LocalDate lengthen(LocalDate start, LocalDate end) {
        long owed = start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(this::isExcluded)
                .count();
        return days(end, Math.toIntExact(owed), false);
    }

    private boolean isWorkingDay(LocalDate day) {
        if (!calendar.covers(day.getYear())) {
            missingYears.add(day.getYear());
        }
        return calendar.isWorkingDay(day);
    }

    private boolean isExcluded(LocalDate day) {
        return excluded.stream().anyMatch(period -> period.contains(day));
    }
}
