package org.mingjian.kernel.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkingDayCalendarTest {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.load();

    /** The notices once more, as ranges and typed in independently of the files. */
    private static final String REST = """
            2022-01-01..2022-01-03 2022-01-31..2022-02-06 2022-04-03..2022-04-05 2022-04-30..2022-05-04
            2022-06-03..2022-06-05 2022-09-10..2022-09-12 2022-10-01..2022-10-07
            2022-12-31..2023-01-02 2023-01-21..2023-01-27 2023-04-05..2023-04-05 2023-04-29..2023-05-03
            2023-06-22..2023-06-24 2023-09-29..2023-10-06
            2024-01-01..2024-01-01 2024-02-10..2024-02-17 2024-04-04..2024-04-06 2024-05-01..2024-05-05
            2024-06-10..2024-06-10 2024-09-15..2024-09-17 2024-10-01..2024-10-07
            2025-01-01..2025-01-01 2025-01-28..2025-02-04 2025-04-04..2025-04-06 2025-05-01..2025-05-05
            2025-05-31..2025-06-02 2025-10-01..2025-10-08
            2026-01-01..2026-01-03 2026-02-15..2026-02-23 2026-04-04..2026-04-06 2026-05-01..2026-05-05
            2026-06-19..2026-06-21 2026-09-25..2026-09-27 2026-10-01..2026-10-07
            """;

    private static final String MAKE_UP = """
            2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
            2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
            2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
            2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
            2026-01-04 2026-02-14 2026-02-28 2026-05-09 2026-09-20 2026-10-10
            """;

    @Test
    void every_day_from_2022_to_2026_works_or_rests_as_the_notices_say() {
        // given
        Set<LocalDate> rest = new HashSet<>();
        for (String range : REST.strip().split("\\s+", -1)) {
            List<LocalDate> ends = Arrays.stream(range.split("\\.\\.", -1))
                    .map(LocalDate::parse)
                    .toList();
            ends.getFirst().datesUntil(ends.getLast().plusDays(1)).forEach(rest::add);
        }
        Set<LocalDate> makeUp = new HashSet<>(Arrays.stream(MAKE_UP.strip().split("\\s+", -1))
                .map(LocalDate::parse)
                .toList());
        // when
        List<LocalDate> wrong = LocalDate.parse("2022-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .filter(day -> {
                    boolean weekend =
                            day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
                    boolean expected = makeUp.contains(day) || (!weekend && !rest.contains(day));
                    return CALENDAR.isWorkingDay(day) != expected;
                })
                .toList();
        // then
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void a_year_has_its_known_number_of_working_days(int year, int workingDays) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(CALENDAR::isWorkingDay))
                .hasSize(workingDays);
    }

    @ParameterizedTest
    @CsvSource({"2022, 11", "2023, 11", "2024, 11", "2025, 13", "2026, 13"})
    void festival_days_follow_the_ordinance_in_force(int year, int days) {
        assertThat(LocalDate.of(year, 1, 1)
                        .datesUntil(LocalDate.of(year + 1, 1, 1))
                        .filter(day -> CALENDAR.kindOf(day) == DayKind.FESTIVAL))
                .hasSize(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-17, WORKING_DAY",
        "2023-01-28, MAKE_UP_DAY",
        "2023-02-04, WEEKEND",
        "2023-01-21, REST_DAY",
        "2023-01-22, FESTIVAL",
        "2025-01-28, FESTIVAL",
        "2025-10-06, FESTIVAL",
        "2022-12-31, REST_DAY"
    })
    void a_day_is_what_the_notice_makes_of_it(LocalDate day, DayKind kind) {
        assertThat(CALENDAR.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void stepping_forth_and_back_agrees_with_a_list_of_all_working_days() {
        // given
        List<LocalDate> workingDays = LocalDate.parse("2022-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .filter(CALENDAR::isWorkingDay)
                .toList();
        List<String> wrong = new ArrayList<>();
        // when
        for (int i = 0; i + 45 < workingDays.size(); i++) {
            for (int n : new int[] {0, 1, 2, 5, 7, 20, 45}) {
                if (!CALENDAR.plusWorkingDays(workingDays.get(i), n).equals(workingDays.get(i + n))
                        || !CALENDAR.minusWorkingDays(workingDays.get(i + n), n).equals(workingDays.get(i))) {
                    wrong.add(workingDays.get(i) + " " + n);
                }
            }
        }
        // then
        assertThat(wrong).isEmpty();
    }

    @Test
    void the_next_working_day_may_be_a_make_up_saturday() {
        assertThat(CALENDAR.nextWorkingDay(LocalDate.parse("2023-01-20"))).isEqualTo("2023-01-28");
    }

    @Test
    void a_year_knows_its_notice_and_a_year_without_one_is_not_covered() {
        assertThat(CALENDAR.notice(2023)).contains("国办发明电〔2022〕16号");
        assertThat(CALENDAR.years()).contains(2022, 2023, 2024, 2025, 2026);
        assertThat(CALENDAR.covers(2019)).isFalse();
        assertThat(CALENDAR.notice(2019)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2023-05-02,WORK,劳动节 | is a working day anyway",
                "2024-05-01,OFF,劳动节 | is not a day of 2023",
                "2023-13-01,OFF,劳动节 | cannot be",
                "2023-05-01,HALF,劳动节 | cannot be",
                "2023-05-01,FESTIVAL,劳动节 | festival days"
            })
    void a_file_that_cannot_be_right_is_refused_when_it_is_read(String line, String complaint) {
        // given
        StatuteTable table = StatuteTable.parse("2023.csv", "# notice: n\ndate,kind,name\n" + line + "\n");
        // when, then
        assertThatThrownBy(() -> HolidayNotice.of(2023, table))
                .isInstanceOf(StatuteDataException.class)
                .hasMessageContaining("2023.csv")
                .hasMessageContaining(complaint);
    }

    @Test
    void a_file_must_name_the_notice_it_comes_from() {
        // given
        StatuteTable table = StatuteTable.parse("2023.csv", "date,kind,name\n");
        // when, then
        assertThatThrownBy(() -> HolidayNotice.of(2023, table)).hasMessageContaining("does not name its notice");
    }
}
