package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The party was asked in writing to perform, before any execution (催告, 行政强制法第三十五条、第五十四条). */
public record DemandServed(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public DemandServed {
        officers = List.copyOf(officers);
    }
}
