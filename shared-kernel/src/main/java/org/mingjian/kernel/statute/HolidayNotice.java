package org.mingjian.kernel.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.mingjian.kernel.statute.StatuteTable.Row;

/**
 * The rest days and make-up working days of one year, from {@code statute/holidays/<year>.csv}. A notice may reach
 * back into the December before (the new year holiday of 2023 began on 2022-12-31).
 *
 * @param year the year it arranges
 * @param number of the notice of the State Council General Office
 * @param days what the notice says, day by day
 */
record HolidayNotice(int year, String number, Map<LocalDate, NamedDay> days) {
    private static final String NUMBER = "notice: ";

    /**
     * @param kind what the day is
     * @param festival for which it rests or works
     */
    record NamedDay(DayKind kind, String festival) {}

    static Optional<HolidayNotice> find(int year) {
        return StatuteTable.find("statute/holidays/" + year + ".csv").map(table -> of(year, table));
    }

    static HolidayNotice of(int year, StatuteTable table) {
        String number = table.comments().stream()
                .filter(line -> line.startsWith(NUMBER))
                .map(line -> line.substring(NUMBER.length()))
                .findFirst()
                .orElseThrow(() -> new StatuteDataException(table.name() + ": does not name its notice"));
        Map<LocalDate, NamedDay> days = new HashMap<>();
        for (Row row : table.rows()) {
            LocalDate date = row.required("date", LocalDate::parse);
            NamedDay day =
                    new NamedDay(row.required("kind", DayKind::ofNotice), row.required("name", Function.identity()));
            refuseMisplaced(year, row, date, day.kind());
            if (days.put(date, day) != null) {
                throw new StatuteDataException(row.where() + ": " + date + " is there twice");
            }
        }
        checkFestivals(table.name(), year, days);
        return new HolidayNotice(year, number, Map.copyOf(days));
    }

    private static void refuseMisplaced(int year, Row row, LocalDate date, DayKind kind) {
        boolean decemberBefore = date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER;
        if (date.getYear() != year && !decemberBefore) {
            throw new StatuteDataException(row.where() + ": " + date + " is not a day of " + year);
        }
        if (kind == DayKind.MAKE_UP_DAY && !isWeekend(date)) {
            throw new StatuteDataException(row.where() + ": " + date + " is a working day anyway");
        }
    }

    private static void checkFestivals(String name, int year, Map<LocalDate, NamedDay> days) {
        Map<String, Long> marked = days.values().stream()
                .filter(day -> day.kind() == DayKind.FESTIVAL)
                .collect(Collectors.groupingBy(NamedDay::festival, Collectors.counting()));
        if (!marked.equals(ordinance(year))) {
            throw new StatuteDataException(name + ": festival days " + marked + " instead of " + ordinance(year));
        }
    }

    /** Festival days by name as the ordinance in force on 1 January grants them. */
    private static Map<String, Long> ordinance(int year) {
        LocalDate newYear = LocalDate.of(year, 1, 1);
        List<Row> rows = StatuteTable.load("statute/festivals.csv").rows();
        return rows.stream()
                .filter(row -> !row.required("from", LocalDate::parse).isAfter(newYear))
                .filter(row -> {
                    LocalDate to = row.optional("to", LocalDate::parse);
                    return to == null || !to.isBefore(newYear);
                })
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.required("days", Long::valueOf)));
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
