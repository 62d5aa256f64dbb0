package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.mingjian.kernel.statute.HolidayNotice.NamedDay;

/**
 * On which days the State works. Each year rests on a notice of the State Council General Office, kept as one file
 * under {@code statute/holidays/}; adding a year is adding its file. In a year without a file every method falls back
 * on plain weekends, which is provisional: ask {@link #covers(int)}, or let {@link DeadlineCounter} mark or refuse
 * the result.
 *
 * <p>A notice can still move the last days of the December before, so those are final only once the next file is
 * there.
 */
public final class WorkingDayCalendar {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final TreeMap<Integer, String> notices = new TreeMap<>();
    private final Map<LocalDate, NamedDay> days = new HashMap<>();

    private WorkingDayCalendar(Collection<HolidayNotice> loaded) {
        for (HolidayNotice notice : loaded) {
            notices.put(notice.year(), notice.number());
            notice.days().forEach((date, day) -> {
                NamedDay other = days.put(date, day);
                if (other != null && !other.equals(day)) {
                    throw new StatuteDataException(date + " is " + other + " in one notice and " + day + " in another");
                }
            });
        }
    }

    /**
     * Reads every year there is a file for.
     *
     * @throws StatuteDataException if a file is malformed or does not have the festival days of the ordinance in force
     */
    public static WorkingDayCalendar load() {
        return of(IntStream.rangeClosed(FIRST_YEAR, LAST_YEAR)
                .mapToObj(HolidayNotice::find)
                .flatMap(Optional::stream)
                .toList());
    }

    static WorkingDayCalendar of(Collection<HolidayNotice> notices) {
        return new WorkingDayCalendar(notices);
    }

    /** Whether the notice of the year is loaded, so that working days in it are more than a guess. */
    public boolean covers(int year) {
        return notices.containsKey(year);
    }

    /** The years with a notice, ascending. */
    public SortedSet<Integer> years() {
        return new TreeSet<>(notices.keySet());
    }

    /** Number of the notice a year rests on, such as 国办发明电〔2022〕16号. */
    public Optional<String> notice(int year) {
        return Optional.ofNullable(notices.get(year));
    }

    /** What the day is; in a year without notice only working day or weekend. */
    public DayKind kindOf(LocalDate date) {
        NamedDay day = days.get(date);
        if (day != null) {
            return day.kind();
        }
        return HolidayNotice.isWeekend(date) ? DayKind.WEEKEND : DayKind.WORKING_DAY;
    }

    /** The festival for which the day rests or for which it makes up; empty on ordinary days. */
    public Optional<String> festivalOf(LocalDate date) {
        return Optional.ofNullable(days.get(date)).map(NamedDay::festival);
    }

    /** Whether the day counts where working days are counted. */
    public boolean isWorkingDay(LocalDate date) {
        return kindOf(date).isWorking();
    }

    /** The first working day after the date. */
    public LocalDate nextWorkingDay(LocalDate date) {
        return plusWorkingDays(date, 1);
    }

    /**
     * The n-th working day after the date, which itself is not counted.
     *
     * @param count at least 0; 0 is the date itself
     */
    public LocalDate plusWorkingDays(LocalDate date, int count) {
        return step(date, count, 1);
    }

    /**
     * The n-th working day before the date, which itself is not counted.
     *
     * @param count at least 0; 0 is the date itself
     */
    public LocalDate minusWorkingDays(LocalDate date, int count) {
        return step(date, count, -1);
    }

    private LocalDate step(LocalDate date, int count, int direction) {
        if (count < 0) {
            throw new IllegalArgumentException("negative count of working days: " + count);
        }
        LocalDate day = date;
        for (int left = count; left > 0; ) {
            day = day.plusDays(direction);
            if (isWorkingDay(day)) {
                left--;
            }
        }
        return day;
    }
}
