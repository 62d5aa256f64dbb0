package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Due days worked out by hand with the printed calendars. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LawsTestVectorsTest {
    private static final DeadlineCounter COUNTER = new DeadlineCounter(WorkingDayCalendar.load());
    private static final TimeLimits LIMITS = TimeLimits.load();

    @ParameterizedTest(name = "{0} from {1} is due on {3}")
    @CsvSource({
        "TS-05,      2023-01-17, 2023-01-31, 2023-01-31",
        "TS-04,      2022-12-30, 2023-02-02, 2023-02-02",
        "TS-04,      2023-01-17, 2023-02-17, 2023-02-17",
        "PEN-061,    2024-09-25, 2024-10-10, 2024-10-10",
        "PEN-064,    2026-02-13, 2026-02-27, 2026-02-27",
        "TS-07,      2026-09-30, 2026-10-10, 2026-10-10",
        "PEN-060,    2025-11-20, 2026-02-18, 2026-02-24",
        "DOC-41,     2026-02-05, 2026-02-20, 2026-02-24",
        "DOC-43,     2025-12-31, 2026-01-30, 2026-01-30",
        "RCN-20,     2025-12-19, 2026-02-17, 2026-02-24",
        "DOC-07min,  2026-09-21, 2026-09-29, 2026-09-29",
        "DOC-07max,  2026-09-21, 2026-10-19, 2026-10-19",
        "PEN-064b,   2026-10-15, 2026-09-30, 2026-09-30",
        "COE-025,    2026-01-20, 2026-02-19, 2026-02-19",
        "PEN-067,    2026-09-15, 2026-09-30, 2026-09-30",
        "TS-10,      2022-12-31, 2023-01-31, 2023-01-31",
        "RPT-01,     2022-12-31, 2023-03-01, 2023-03-01"
    })
    void the_due_day_is_the_one_worked_out_by_hand(String id, LocalDate start, LocalDate rawDue, LocalDate due) {
        // when
        Deadline deadline = COUNTER.count(LIMITS.byId(id, start), start);
        // then
        assertThat(deadline.rawDue()).isEqualTo(rawDue);
        assertThat(deadline.due()).isEqualTo(due);
        assertThat(deadline.provisional()).isFalse();
    }

    @ParameterizedTest(name = "fifteen working days instead of days: {0} is due on {1}")
    @CsvSource({"2026-02-05, 2026-03-04"})
    void a_jurisdiction_that_says_working_days_gets_them(LocalDate start, LocalDate due) {
        // given
        TimeLimit filing = new TimeLimit(
                "X",
                Set.of("filing"),
                Jurisdiction.NATIONAL,
                "备案",
                "document-published",
                Bound.LATEST,
                15,
                DayCount.WORKING_DAYS,
                (MonthDay) null,
                null,
                true,
                Breach.FLAG,
                Set.of(),
                Citation.of("备案办法", 1),
                SourceGrade.TEXT,
                LocalDate.parse("2022-01-01"),
                null);
        // when, then
        assertThat(COUNTER.count(filing, start).due()).isEqualTo(due);
    }
}
