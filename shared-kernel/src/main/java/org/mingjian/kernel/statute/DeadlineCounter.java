package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Counts. The start day is not counted (民事诉讼法第85条); months end on the same day number or the last day of a shorter
 * month (民法典第202条); a due day on a rest day moves to the next working day where the limit says so; "days before" are
 * counted back from the event, whose day is not counted.
 */
public final class DeadlineCounter {
    private static final int HOURS_A_DAY = 24;

    private final WorkingDayCalendar calendar;
    private final BackwardCount backward;

    public DeadlineCounter(WorkingDayCalendar calendar) {
        this(calendar, BackwardCount.LAST_DAY_IN_TIME);
    }

    public DeadlineCounter(WorkingDayCalendar calendar, BackwardCount backward) {
        this.calendar = calendar;
        this.backward = backward;
    }

    /** {@link #count(TimeLimit, LocalDate, int, List)} without extensions and excluded periods. */
    public Deadline count(TimeLimit limit, LocalDate start) {
        return count(limit, start, 0, List.of());
    }

    /**
     * The day of a limit. Where a year has no holiday notice the day is counted with plain weekends and marked
     * provisional.
     *
     * @param start day of the start event
     * @param extensions how many extensions were granted
     * @param excluded periods recorded in the matter; those of a kind the limit does not exclude are left in the
     *     count
     * @throws IllegalArgumentException if the limit has no computable day or does not allow so many extensions
     */
    public Deadline count(TimeLimit limit, LocalDate start, int extensions, List<ExcludedPeriod> excluded) {
        Extension extension = limit.extension();
        if (!limit.isCountable() || extensions < 0 || extensions > (extension == null ? 0 : extension.times())) {
            throw new IllegalArgumentException(limit.id() + ": no day to count with " + extensions + " extensions");
        }
        Map<Boolean, List<ExcludedPeriod>> byEffect = excluded.stream()
                .collect(Collectors.partitioningBy(period -> limit.excludes().contains(period.kind())));
        DayWalk walk = new DayWalk(calendar, byEffect.getOrDefault(true, List.of()));
        LocalDate raw = rawDue(limit, start, walk);
        for (int i = 0; i < extensions; i++) {
            raw = walk.go(raw, Objects.requireNonNull(extension).amount(), extension.unit());
        }
        LocalDate due = limit.roll() ? walk.roll(raw) : raw;
        List<ExcludedPeriod> applied = touching(byEffect.getOrDefault(true, List.of()), start, due);
        List<ExcludedPeriod> left = touching(byEffect.getOrDefault(false, List.of()), start, due);
        SortedSet<Integer> missing = Collections.unmodifiableSortedSet(new TreeSet<>(walk.missingYears()));
        String reasoning =
                new Reasoning(calendar, backward, limit, start, raw, due).sentence(extensions, applied, left, missing);
        return new Deadline(limit, start, raw, due, applied, extensions, missing, reasoning);
    }

    /** The periods of which at least one day lies between the start and the due day. */
    private static List<ExcludedPeriod> touching(List<ExcludedPeriod> periods, LocalDate start, LocalDate due) {
        LocalDate first = due.isBefore(start) ? due : start.plusDays(1);
        LocalDate last = due.isBefore(start) ? start.minusDays(1) : due;
        return periods.stream().filter(period -> period.overlaps(first, last)).toList();
    }

    private LocalDate rawDue(TimeLimit limit, LocalDate start, DayWalk walk) {
        return switch (limit.dayCount()) {
            case FIXED_DATE -> nextFixedDate(limit, start);
            case HOURS -> start.plusDays(Math.ceilDiv(limit.amount(), HOURS_A_DAY));
            default -> walk.go(start, amount(limit), limit.dayCount());
        };
    }

    private int amount(TimeLimit limit) {
        boolean oneMore = limit.amount() < 0 && backward == BackwardCount.WHOLE_DAYS_BETWEEN;
        return oneMore ? limit.amount() - 1 : limit.amount();
    }

    private static LocalDate nextFixedDate(TimeLimit limit, LocalDate start) {
        LocalDate sameYear = Objects.requireNonNull(limit.fixedDate()).atYear(start.getYear());
        return sameYear.isAfter(start) ? sameYear : sameYear.plusYears(1);
    }
}
