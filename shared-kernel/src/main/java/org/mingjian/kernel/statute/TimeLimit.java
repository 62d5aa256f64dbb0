package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One version of one statutory time limit: a length, never a date. Dates come from {@link DeadlineCounter}.
 *
 * @param id stable name, shared by the versions of a limit
 * @param topics what is limited, such as {@code disclosure-penalty}; several rows may cover a topic
 * @param jurisdiction where it applies
 * @param label what must be done, in Chinese
 * @param start step type or event the count starts from; its day is not counted
 * @param bound on which side of the due day the act must lie
 * @param amount number of units, negative for "days before"; 0 where the unit has no amount
 * @param dayCount how the amount is counted
 * @param fixedDate day of the year for {@link DayCount#FIXED_DATE}, otherwise absent
 * @param extension absent if none is known
 * @param roll whether a due day on a rest day moves to the next working day
 * @param breach what a missed limit means
 * @param excludes kinds of time that are taken out of the count
 * @param citation the provision
 * @param source how well the row is known
 * @param effectiveFrom first day in force
 * @param effectiveTo last day in force, absent while in force
 */
public record TimeLimit(
        String id,
        Set<String> topics,
        Jurisdiction jurisdiction,
        String label,
        String start,
        Bound bound,
        int amount,
        DayCount dayCount,
        @Nullable MonthDay fixedDate,
        @Nullable Extension extension,
        boolean roll,
        Breach breach,
        Set<ExcludedTime> excludes,
        Citation citation,
        SourceGrade source,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo) {

    /** @throws IllegalArgumentException if amount and unit do not go together or the limit ends before it begins */
    public TimeLimit {
        topics = Set.copyOf(topics);
        excludes = Set.copyOf(excludes);
        if (topics.isEmpty()) {
            throw new IllegalArgumentException(id + ": limits nothing");
        }
        if (dayCount.hasAmount() == (amount == 0) || (dayCount == DayCount.FIXED_DATE) == (fixedDate == null)) {
            throw new IllegalArgumentException(id + ": " + amount + " does not go with " + dayCount);
        }
        if (amount < 0 && (extension != null || roll || bound != Bound.LATEST)) {
            throw new IllegalArgumentException(
                    id + ": a limit counted back has no extension, does not roll, is a latest day");
        }
        if (effectiveTo != null && effectiveTo.isBefore(effectiveFrom)) {
            throw new IllegalArgumentException(id + ": ends before it begins");
        }
    }

    /** Whether this version was in force on the day. */
    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }

    /** Whether a day can be computed; not so if a letter sets it or the act is forbidden. */
    public boolean isCountable() {
        return dayCount.isCountable();
    }

    /** Negative if this limit binds harder than the other: a shorter time to act, or a longer time to wait. */
    int compareStrictness(TimeLimit other) {
        boolean thisForbids = dayCount == DayCount.FORBIDDEN;
        boolean otherForbids = other.dayCount == DayCount.FORBIDDEN;
        if (thisForbids != otherForbids) {
            return thisForbids ? -1 : 1;
        }
        int shorterFirst = Double.compare(dayCount.roughDays(amount), other.dayCount.roughDays(other.amount));
        return bound == Bound.LATEST ? shorterFirst : -shorterFirst;
    }
}
