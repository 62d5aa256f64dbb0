package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The inspection of one object ended; {@code recordComplete} says whether a complete, detailed record exists. */
public record InspectionConcluded(
        LocalDate on, List<String> officers, @Nullable String note, boolean recordComplete, InspectionResult result)
        implements CaseStep {

    public InspectionConcluded {
        officers = List.copyOf(officers);
    }
}
