package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The investigation ended with a report (调查终结, 行政处罚法第五十七条). */
public record InvestigationConcluded(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public InvestigationConcluded {
        officers = List.copyOf(officers);
    }
}
