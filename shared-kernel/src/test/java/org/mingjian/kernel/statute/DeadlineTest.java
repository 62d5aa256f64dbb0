package org.mingjian.kernel.statute;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlineTest {
    private static final DeadlineCounter COUNTER = new DeadlineCounter(WorkingDayCalendar.load());
    private static final TimeLimits LIMITS = TimeLimits.load();

    private static Deadline count(String id, LocalDate start) {
        return COUNTER.count(LIMITS.byId(id, start), start);
    }

    @ParameterizedTest
    @CsvSource({
        "TS-05,     2023-01-17, 2023-01-31, MET",
        "TS-05,     2023-01-17, 2023-02-01, LATE",
        "PEN-064b,  2026-10-15, 2026-09-30, MET",
        "PEN-064b,  2026-10-15, 2026-10-08, LATE",
        "DOC-07min, 2026-09-21, 2026-09-28, PREMATURE",
        "DOC-07min, 2026-09-21, 2026-09-29, MET",
        "COE-054,   2023-03-01, 2023-03-15, PREMATURE",
        "COE-054,   2023-03-01, 2023-03-16, MET"
    })
    void an_act_is_judged_by_its_own_day(String id, LocalDate start, LocalDate actedOn, DeadlineState state) {
        assertThat(count(id, start).metOn(actedOn)).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TS-05 | 2023-01-17 | 自2023-01-17次日起算7个工作日，其间春节休息7天、1月28日、1月29日调休上班计入，应于2023-01-31前（含当日）办结（国办发〔2018〕118号(六)）",
                "PEN-061 | 2023-03-01 | 自2023-03-01次日起算7个工作日，应于2023-03-10前（含当日）办结（行政处罚法第61条）",
                "PEN-060 | 2025-11-20 | 自2025-11-20次日起算90日，末日2026-02-18为春节休息日，顺延至2026-02-24，应于2026-02-24前（含当日）办结（行政处罚法第60条）",
                "COE-025 | 2026-01-20 | 自2026-01-20次日起算30日，末日为春节休息日，该期限不因休息日顺延，应于2026-02-19前（含当日）办结（行政强制法第25条）",
                "PEN-064b | 2026-10-15 | 自2026-10-15前一日起倒算7个工作日（末一日当日视为按期），其间国庆节休息7天、10月10日调休上班计入，应于2026-09-30前（含当日）办结（行政处罚法第64条）",
                "DOC-07min | 2026-09-21 | 自2026-09-21次日起算5个工作日，其间中秋节休息3天，不得早于2026-09-29（国办发〔2018〕115号(五)）",
                "COE-054 | 2023-03-01 | 自2023-03-01次日起算10个工作日，须在2023-03-15以后（不含当日）方可办理（行政强制法第54条）",
                "TS-10 | 2022-12-31 | 自2022-12-31起至下一个1月31日止，应于2023-01-31前（含当日）办结（国办发〔2018〕118号(六)）",
                "TS-04 | 2023-09-20 | 自2023-09-20次日起算20个工作日，其间中秋节、国庆节休息8天、10月7日、10月8日调休上班计入，应于2023-10-24前（含当日）办结（国办发〔2018〕118号(六)）"
            })
    void the_reasoning_can_be_checked_with_a_wall_calendar(String id, LocalDate start, String sentence) {
        assertThat(count(id, start).reasoning()).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 自2023-03-01次日起算90日，经市场监督管理部门负责人批准延长30日，扣除鉴定期间2023-03-10至2023-03-19共10天，末日2023-07-09为周末，顺延至2023-07-10，应于2023-07-10前（含当日）办结（市场监督管理行政处罚程序规定第64条）"
            })
    void the_reasoning_names_extensions_and_excluded_time(int extensions, String sentence) {
        // given
        LocalDate start = LocalDate.parse("2023-03-01");
        ExcludedPeriod appraisal = new ExcludedPeriod(
                ExcludedTime.APPRAISAL, LocalDate.parse("2023-03-10"), LocalDate.parse("2023-03-19"));
        // when
        Deadline deadline = COUNTER.count(LIMITS.byId("PEN-060a", start), start, extensions, List.of(appraisal));
        // then
        assertThat(deadline.reasoning()).isEqualTo(sentence);
    }
}
