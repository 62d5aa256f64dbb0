package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency applied to the court for execution (行政强制法第五十三条). */
public record CourtExecutionApplied(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public CourtExecutionApplied {
        officers = List.copyOf(officers);
    }
}
