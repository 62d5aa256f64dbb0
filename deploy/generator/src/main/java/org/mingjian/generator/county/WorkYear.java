package org.mingjian.generator.county;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

import org.mingjian.kernel.statute.WorkingDayCalendar;

/** The working days of one year, by their number from 0. */
final class WorkYear {

    private final int year;
    private final List<LocalDate> days;

    private WorkYear(int year, List<LocalDate> days) {
        this.year = year;
        this.days = days;
    }

    static WorkYear of(WorkingDayCalendar calendar, int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new WorkYear(
                year,
                first.datesUntil(first.plusYears(1))
                        .filter(calendar::isWorkingDay)
                        .toList());
    }

    int year() {
        return year;
    }

    int size() {
        return days.size();
    }

    int last() {
        return days.size() - 1;
    }

    LocalDate day(int number) {
        return days.get(number);
    }

    /** The number itself, or the nearest that is in the year. */
    int clamp(int number) {
        return Math.max(0, Math.min(last(), number));
    }

    /** Number of the last working day on or before the date, which must not lie before the first one. */
    int lastUntil(LocalDate date) {
        int found = Collections.binarySearch(days, date);
        return found >= 0 ? found : -found - 2;
    }
}
