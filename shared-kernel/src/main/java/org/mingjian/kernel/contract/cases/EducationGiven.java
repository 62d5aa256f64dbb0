package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The party that was not penalised was educated (教育, 行政处罚法第三十三条第三款). */
public record EducationGiven(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public EducationGiven {
        officers = List.copyOf(officers);
    }
}
