package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A flexible measure was applied. */
public record FlexibleMeasureApplied(
        LocalDate on, List<String> officers, @Nullable String note, FlexibleMeasure measure) implements CaseStep {

    public FlexibleMeasureApplied {
        officers = List.copyOf(officers);
    }
}
