package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The notice of inspection was issued (行政检查通知书, 国办发〔2024〕54号). */
public record InspectionNotified(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public InspectionNotified {
        officers = List.copyOf(officers);
    }
}
