package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The result of the inspection was told to the inspected (国办发〔2024〕54号, 福建省行政执法条例第四十三条). */
public record InspectionResultTold(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public InspectionResultTold {
        officers = List.copyOf(officers);
    }
}
