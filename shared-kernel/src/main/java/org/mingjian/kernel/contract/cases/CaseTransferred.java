package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The case went to the agency that has jurisdiction (移送, 行政处罚法第二十五条).
 *
 * @param receiver name of that agency
 */
public record CaseTransferred(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String receiver) implements CaseStep {

    public CaseTransferred {
        officers = List.copyOf(officers);
    }
}
