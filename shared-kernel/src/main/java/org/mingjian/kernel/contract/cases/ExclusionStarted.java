package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.ExcludedTime;

/**
 * Time began that does not count: suspension, hearing, announcement, tests and the like (中止、扣除, 市场监督管理行政处罚程序规定第六十四条, 行政许可法第四十五条, 行政强制法第二十五条).
 *
 * @param reason why; which limits it stops, the limit's own provision tells
 */
public record ExclusionStarted(
        LocalDate on, List<String> officers, @Nullable String note, ExcludedTime reason) implements CaseStep {

    public ExclusionStarted {
        officers = List.copyOf(officers);
    }
}
