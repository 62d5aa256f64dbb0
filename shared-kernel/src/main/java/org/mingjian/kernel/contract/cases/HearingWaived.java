package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The party did not come without good reason, left, or withdrew its request (行政处罚法第六十四条第六项). */
public record HearingWaived(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public HearingWaived {
        officers = List.copyOf(officers);
    }
}
