package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineCounterTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.load();
    private static final DeadlineCounter COUNTER = new DeadlineCounter(CALENDAR);
    private static final TimeLimits LIMITS = TimeLimits.load();

    private static TimeLimit limit(String id, String day) {
        return LIMITS.byId(id, LocalDate.parse(day));
    }

    private static Deadline count(String id, String start) {
        return COUNTER.count(limit(id, start), LocalDate.parse(start));
    }

    private static ExcludedPeriod period(ExcludedTime kind, String from, String to) {
        return new ExcludedPeriod(kind, LocalDate.parse(from), LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        // the day before a holiday, a make-up day, the day after
        "PEN-061, 2023-01-19, 2023-02-02",
        "PEN-061, 2023-01-28, 2023-02-06",
        "PEN-061, 2023-01-29, 2023-02-07",
        // across the end of a year, with a notice that begins in December
        "PEN-071, 2022-12-29, 2023-01-03",
        // the raw day 24 January is inside the holiday
        "PEN-067, 2023-01-09, 2023-01-28",
        // a raw day on a make-up Saturday stays
        "PEN-067, 2023-01-13, 2023-01-28",
        // three months, end of month and clamped to a shorter month
        "COE-053, 2023-11-30, 2024-02-29",
        "COE-053, 2022-11-30, 2023-02-28",
        "COE-053, 2024-01-31, 2024-04-30",
        // two years from 29 February
        "PEN-036, 2024-02-29, 2026-02-28"
    })
    void the_due_day_respects_holidays_make_up_days_and_short_months(String id, String start, LocalDate due) {
        assertThat(count(id, start).due()).isEqualTo(due);
    }

    @Test
    void time_the_source_excludes_is_taken_out_of_calendar_days() {
        // given
        LocalDate opened = LocalDate.parse("2023-03-01");
        List<ExcludedPeriod> appraisal = List.of(period(ExcludedTime.APPRAISAL, "2023-03-10", "2023-03-19"));
        // when
        Deadline without = COUNTER.count(limit("PEN-060a", "2023-03-01"), opened);
        Deadline with = COUNTER.count(limit("PEN-060a", "2023-03-01"), opened, 0, appraisal);
        // then
        assertThat(without.rawDue()).isEqualTo("2023-05-30");
        assertThat(with.rawDue()).isEqualTo("2023-06-09");
        assertThat(with.excluded()).isEqualTo(appraisal);
    }

    @Test
    void days_excluded_twice_are_taken_out_once() {
        // given
        LocalDate opened = LocalDate.parse("2023-03-01");
        List<ExcludedPeriod> overlapping = List.of(
                period(ExcludedTime.APPRAISAL, "2023-03-10", "2023-03-19"),
                period(ExcludedTime.HEARING, "2023-03-15", "2023-03-21"));
        // when, then
        assertThat(COUNTER.count(limit("PEN-060a", "2023-03-01"), opened, 0, overlapping)
                        .rawDue())
                .isEqualTo("2023-06-11");
    }

    @Test
    void a_suspension_that_begins_on_the_last_day_moves_that_day_behind_it() {
        // given
        LocalDate opened = LocalDate.parse("2023-03-01");
        List<ExcludedPeriod> suspension = List.of(period(ExcludedTime.SUSPENSION, "2023-05-30", "2023-06-30"));
        // when, then
        assertThat(COUNTER.count(limit("PEN-060a", "2023-03-01"), opened, 0, suspension)
                        .due())
                .isEqualTo("2023-07-03");
    }

    @Test
    void working_days_inside_an_excluded_period_do_not_count() {
        // given
        LocalDate accepted = LocalDate.parse("2023-01-17");
        List<ExcludedPeriod> experts = List.of(period(ExcludedTime.EXPERT_EVALUATION, "2023-01-28", "2023-01-31"));
        // when, then
        assertThat(COUNTER.count(limit("LIC-042", "2023-01-17"), accepted).due())
                .isEqualTo("2023-02-17");
        assertThat(COUNTER.count(limit("LIC-042", "2023-01-17"), accepted, 0, experts)
                        .due())
                .isEqualTo("2023-02-23");
    }

    @Test
    void time_the_source_does_not_exclude_stays_in_the_count_and_the_sentence_says_so() {
        // given
        LocalDate opened = LocalDate.parse("2023-03-01");
        List<ExcludedPeriod> hearing = List.of(period(ExcludedTime.HEARING, "2023-03-10", "2023-03-19"));
        // when
        Deadline deadline = COUNTER.count(limit("PEN-060", "2023-03-01"), opened, 0, hearing);
        // then
        assertThat(deadline.rawDue()).isEqualTo("2023-05-30");
        assertThat(deadline.excluded()).isEmpty();
        assertThat(deadline.reasoning()).contains("未规定可以扣除而照常计入听证期间2023-03-10至2023-03-19共10天");
    }

    @Test
    void excluded_time_that_lies_outside_the_count_changes_nothing_and_is_not_mentioned() {
        // given
        LocalDate opened = LocalDate.parse("2023-03-01");
        List<ExcludedPeriod> outside = List.of(
                period(ExcludedTime.APPRAISAL, "2023-02-01", "2023-03-01"),
                period(ExcludedTime.HEARING, "2023-05-31", "2023-06-10"));
        // when
        Deadline deadline = COUNTER.count(limit("PEN-060a", "2023-03-01"), opened, 0, outside);
        // then
        assertThat(deadline).isEqualTo(COUNTER.count(limit("PEN-060a", "2023-03-01"), opened));
    }

    @Test
    void every_limit_with_a_day_can_be_counted_and_cites_its_basis() {
        // given
        LocalDate start = LocalDate.parse("2026-03-02");
        List<TimeLimit> inForce = LIMITS.all().stream()
                .filter(limit -> limit.isCountable() && limit.inForceOn(start))
                .toList();
        // when, then
        assertThat(inForce)
                .hasSizeGreaterThan(80)
                .allSatisfy(limit -> assertThat(COUNTER.count(limit, start).reasoning())
                        .contains(limit.citation().basis()));
    }

    @ParameterizedTest
    @CsvSource({
        "PEN-060a, 2023-03-01, 1, 2023-06-29",
        "PEN-060p, 2026-03-02, 2, 2026-06-01",
        "LIC-042,  2023-01-17, 1, 2023-03-03",
        // five working days, then fifteen days
        "TS-51a,   2023-01-17, 1, 2023-02-13"
    })
    void granted_extensions_lengthen_the_limit(String id, LocalDate start, int extensions, LocalDate due) {
        assertThat(COUNTER.count(LIMITS.byId(id, start), start, extensions, List.of())
                        .due())
                .isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"PEN-060, 1", "PEN-060a, 2", "PEN-060a, -1", "SUP-CN, 0", "TS-05p, 0"})
    void more_extensions_than_allowed_and_limits_without_a_day_are_not_counted(String id, int extensions) {
        // given
        LocalDate start = LocalDate.parse("2026-03-02");
        // when, then
        assertThatThrownBy(() -> COUNTER.count(LIMITS.byId(id, start), start, extensions, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(id);
    }

    @Test
    void an_installation_may_ask_for_whole_days_between_notice_and_hearing() {
        // given
        DeadlineCounter stricter = new DeadlineCounter(CALENDAR, BackwardCount.WHOLE_DAYS_BETWEEN);
        LocalDate hearing = LocalDate.parse("2026-10-15");
        // when
        Deadline deadline = stricter.count(limit("PEN-064b", "2026-10-15"), hearing);
        // then
        assertThat(deadline.due()).isEqualTo("2026-09-29");
        assertThat(deadline.reasoning()).contains("须间隔足数");
    }

    @Test
    void the_applicant_has_thirty_calendar_days_before_expiry() {
        assertThat(count("LIC-050", "2026-03-01").due()).isEqualTo("2026-01-30");
    }

    @Test
    void a_year_without_notice_gives_a_provisional_day_by_weekends() {
        // given
        int year = CALENDAR.years().last() + 1;
        LocalDate start = LocalDate.of(year, 3, 1);
        // when
        Deadline deadline = COUNTER.count(limit("PEN-061", "2026-03-02"), start);
        // then
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.missingYears()).containsExactly(year);
        assertThat(deadline.due()).isEqualTo(CALENDAR.plusWorkingDays(start, 7));
        assertThat(deadline.reasoning()).endsWith("；" + year + "年放假安排尚未载入，暂按周末推算，日期待定");
    }

    @Test
    void hours_known_only_by_the_day_end_with_the_next_day() {
        // when
        Deadline deadline = count("COE-019", "2026-02-14");
        // then
        assertThat(deadline.due()).isEqualTo("2026-02-15");
        assertThat(deadline.reasoning()).contains("24小时，只登记到日，按日计至次日终了");
    }
}
