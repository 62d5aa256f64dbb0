package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Writes the sentence from which a clerk can check a due day with a wall calendar. */
record Reasoning(
        WorkingDayCalendar calendar,
        BackwardCount backward,
        TimeLimit limit,
        LocalDate start,
        LocalDate rawDue,
        LocalDate due) {

    /** A sentence is read by people; whoever needs every period finds them in the file. */
    private static final int MOST_NAMED = 5;

    String sentence(
            int extensions, List<ExcludedPeriod> applied, List<ExcludedPeriod> left, SortedSet<Integer> missing) {
        List<String> clauses = new ArrayList<>();
        clauses.add(opening(extensions));
        if (limit.dayCount() == DayCount.WORKING_DAYS) {
            addIfAny(clauses, "其间", calendarRemarks());
        }
        addIfAny(clauses, "扣除", applied.stream().map(Reasoning::say).toList());
        addIfAny(clauses, "未规定可以扣除而照常计入", left.stream().map(Reasoning::say).toList());
        if (!due.equals(rawDue)) {
            clauses.add("末日" + rawDue + "为" + restDayName(rawDue) + "，顺延至" + due);
        } else if (!limit.roll() && limit.amount() > 0 && !calendar.isWorkingDay(due)) {
            clauses.add("末日为" + restDayName(due) + "，该期限不因休息日顺延");
        }
        clauses.add(conclusion());
        return String.join("，", clauses) + "（" + limit.citation().basis() + "）" + reservation(missing);
    }

    private static String reservation(SortedSet<Integer> missing) {
        return missing.isEmpty()
                ? ""
                : missing.stream()
                        .map(year -> year + "年")
                        .collect(Collectors.joining("、", "；", "放假安排尚未载入，暂按周末推算，日期待定"));
    }

    private String opening(int extensions) {
        String length = switch (limit.dayCount()) {
            case FIXED_DATE -> "自" + start + "起至下一个" + monthDay(rawDue) + "止";
            case HOURS -> "自" + start + "起算" + limit.dayCount().say(limit.amount()) + "，只登记到日，按日计至次日终了";
            default ->
                limit.amount() < 0
                        ? backwards()
                        : "自" + start + "次日起算" + limit.dayCount().say(limit.amount());
        };
        if (extensions == 0) {
            return length;
        }
        Extension extension = Objects.requireNonNull(limit.extension());
        String times = extensions == 1 ? "" : extensions + "次，每次";
        return length + "，经" + extension.by() + "批准延长" + times
                + extension.unit().say(extension.amount());
    }

    private String backwards() {
        String edge = backward == BackwardCount.LAST_DAY_IN_TIME ? "（末一日当日视为按期）" : "（须间隔足数）";
        return "自" + start + "前一日起倒算" + limit.dayCount().say(-limit.amount()) + edge;
    }

    private String conclusion() {
        return switch (limit.bound()) {
            case LATEST -> "应于" + due + "前（含当日）办结";
            case EARLIEST -> "不得早于" + due;
            case AFTER -> "须在" + due + "以后（不含当日）方可办理";
        };
    }

    /** Holidays of the notices within the counted days, run by run, then the make-up days. */
    private List<String> calendarRemarks() {
        List<String> remarks = new ArrayList<>();
        List<LocalDate> makeUpDays = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        int run = 0;
        LocalDate first = rawDue.isBefore(start) ? rawDue : start.plusDays(1);
        LocalDate last = rawDue.isBefore(start) ? start.minusDays(1) : rawDue;
        for (LocalDate day = first; !day.isAfter(last.plusDays(1)); day = day.plusDays(1)) {
            boolean inside = !day.isAfter(last);
            if (inside && calendar.kindOf(day).isHoliday()) {
                calendar.festivalOf(day).ifPresent(names::add);
                run++;
            } else if (run > 0) {
                remarks.add(String.join("、", names) + "休息" + run + "天");
                names.clear();
                run = 0;
            }
            if (inside && calendar.kindOf(day) == DayKind.MAKE_UP_DAY) {
                makeUpDays.add(day);
            }
        }
        if (!makeUpDays.isEmpty()) {
            remarks.add(makeUpDays.stream().map(Reasoning::monthDay).collect(Collectors.joining("、")) + "调休上班计入");
        }
        return remarks;
    }

    private String restDayName(LocalDate day) {
        return calendar.kindOf(day).isHoliday() ? calendar.festivalOf(day).orElse("") + "休息日" : "周末";
    }

    private static void addIfAny(List<String> clauses, String lead, List<String> parts) {
        if (parts.size() > MOST_NAMED) {
            clauses.add(lead + String.join("、", parts.subList(0, MOST_NAMED)) + "等" + parts.size() + "段");
        } else if (!parts.isEmpty()) {
            clauses.add(lead + String.join("、", parts));
        }
    }

    private static String say(ExcludedPeriod period) {
        return period.kind().label() + "期间" + period.from() + "至" + period.to() + "共" + period.days() + "天";
    }

    private static String monthDay(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }
}
