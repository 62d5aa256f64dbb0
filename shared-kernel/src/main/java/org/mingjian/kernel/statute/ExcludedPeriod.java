package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days taken out of a count.
 *
 * @param kind why
 * @param from first day that does not count
 * @param to last day that does not count; for time still running, the day on which one asks
 */
public record ExcludedPeriod(ExcludedTime kind, LocalDate from, LocalDate to) {
    /** @throws IllegalArgumentException if the period ends before it begins */
    public ExcludedPeriod {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("excluded period ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether the day is taken out. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether any day from the first to the last given one, both included, is taken out. */
    boolean overlaps(LocalDate first, LocalDate last) {
        return !to.isBefore(first) && !from.isAfter(last);
    }

    /** Length in days, both ends included. */
    public long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }
}
