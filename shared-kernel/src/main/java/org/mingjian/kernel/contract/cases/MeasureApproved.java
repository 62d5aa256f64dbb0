package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The head of the agency approved the measure, afterwards where it was urgent (行政强制法第十八条、第十九条).
 *
 * @param approvedBy who
 */
public record MeasureApproved(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String approvedBy) implements CaseStep {

    public MeasureApproved {
        officers = List.copyOf(officers);
    }
}
