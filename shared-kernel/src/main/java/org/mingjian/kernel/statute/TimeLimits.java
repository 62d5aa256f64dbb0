package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.StatuteTable.Row;

/**
 * All time limits the suite knows, from {@code statute/time-limits.csv}. A matter takes the version in force on its
 * own day: special law of its field before general law, then the stricter (local law goes before national only where
 * it is stricter), then the more local.
 */
public final class TimeLimits {
    private static final Comparator<TimeLimit> PRECEDENCE = Comparator.comparing(
                    (TimeLimit limit) -> !limit.jurisdiction().isSpecial())
            .thenComparing(TimeLimit::compareStrictness)
            .thenComparingInt(limit -> -limit.jurisdiction().region().length());

    private final List<TimeLimit> all;
    private final Map<String, List<TimeLimit>> byTopic = new HashMap<>();

    private TimeLimits(List<TimeLimit> all) {
        this.all = all;
        all.forEach(limit -> limit.topics()
                .forEach(topic ->
                        byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(limit)));
    }

    /**
     * Reads the table of the suite.
     *
     * @throws StatuteDataException if it contradicts itself
     */
    public static TimeLimits load() {
        return of(StatuteTable.load("statute/time-limits.csv"));
    }

    /**
     * Reads a table of the same form.
     *
     * @param name what to call it in complaints
     */
    static TimeLimits parse(String name, String text) {
        return of(StatuteTable.parse(name, text));
    }

    private static TimeLimits of(StatuteTable table) {
        List<TimeLimit> all = new ArrayList<>();
        for (Row row : table.rows()) {
            TimeLimit limit = read(row);
            if (all.stream().anyMatch(other -> contradict(limit, other))) {
                throw new StatuteDataException(row.where() + ": this version of " + row.text("id") + " is there twice");
            }
            all.add(limit);
        }
        return new TimeLimits(List.copyOf(all));
    }

    /** Whether on some day there would be two versions of one limit in one place. */
    private static boolean contradict(TimeLimit one, TimeLimit other) {
        return one.id().equals(other.id())
                && one.jurisdiction().equals(other.jurisdiction())
                && Versions.overlap(one.effectiveFrom(), one.effectiveTo(), other.effectiveFrom(), other.effectiveTo());
    }

    /** Every version of every limit, in the order of the table. */
    public List<TimeLimit> all() {
        return all;
    }

    /**
     * The version of a limit in force on a day.
     *
     * @throws NoSuchElementException if the id is unknown or no version was in force
     */
    public TimeLimit byId(String id, LocalDate day) {
        return all.stream()
                .filter(limit -> limit.id().equals(id) && limit.inForceOn(day))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no time limit " + id + " in force on " + day));
    }

    /**
     * The limit that binds a matter.
     *
     * @param topic what is limited
     * @param matter where and in which field the matter lies
     * @param day the matter's own day
     * @return empty if no law sets a limit there on that day
     * @throws NoSuchElementException if the table knows no such topic at all, which is a slip of the caller
     */
    public Optional<TimeLimit> find(String topic, Jurisdiction matter, LocalDate day) {
        List<TimeLimit> onTopic = byTopic.get(topic);
        if (onTopic == null) {
            throw new NoSuchElementException("no time limit on the topic " + topic);
        }
        return onTopic.stream()
                .filter(limit -> limit.inForceOn(day) && limit.jurisdiction().covers(matter))
                .min(PRECEDENCE);
    }

    /**
     * As {@link #find}, for topics that always have a limit.
     *
     * @throws NoSuchElementException if there is none
     */
    public TimeLimit resolve(String topic, Jurisdiction matter, LocalDate day) {
        return find(topic, matter, day)
                .orElseThrow(() -> new NoSuchElementException(
                        "no time limit on " + topic + " in " + matter + " in force on " + day));
    }

    private static TimeLimit read(Row row) {
        DayCount unit = row.required("unit", DayCount::valueOf);
        if (!unit.isCountable() && !row.text("amount").isEmpty()) {
            throw new StatuteDataException(row.where() + ": " + unit + " has no amount");
        }
        try {
            return new TimeLimit(
                    row.required("id", Function.identity()),
                    Set.copyOf(row.list("topics", Function.identity())),
                    row.required("jurisdiction", Jurisdiction::parse),
                    row.required("label", Function.identity()),
                    row.required("start", Function.identity()),
                    row.required("bound", Bound::valueOf),
                    unit.hasAmount() ? row.required("amount", Integer::valueOf) : 0,
                    unit,
                    unit == DayCount.FIXED_DATE ? row.required("amount", day -> MonthDay.parse("--" + day)) : null,
                    extension(row),
                    row.required("roll", TimeLimits::yesOrNo),
                    row.required("breach", Breach::valueOf),
                    Set.copyOf(row.list("excludes", ExcludedTime::valueOf)),
                    new Citation(row.text("law"), row.text("article"), row.text("basis")),
                    row.required("source", SourceGrade::valueOf),
                    row.required("from", LocalDate::parse),
                    row.optional("to", LocalDate::parse));
        } catch (IllegalArgumentException e) {
            throw new StatuteDataException(row.where() + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable Extension extension(Row row) {
        return row.text("ext_amount").isEmpty()
                ? null
                : new Extension(
                        row.required("ext_amount", Integer::valueOf),
                        row.required("ext_unit", DayCount::valueOf),
                        row.required("ext_times", Integer::valueOf),
                        row.text("ext_by"));
    }

    private static boolean yesOrNo(String text) {
        return switch (text) {
            case "y" -> true;
            case "n" -> false;
            default -> throw new IllegalArgumentException("y or n expected");
        };
    }
}
