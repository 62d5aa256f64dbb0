package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A flexible measure was applied.
 *
 * @param listItem key of the item of the four lists (四张清单) that was applied
 * @param proofs what proves the conditions of that item, one for each
 */
public record FlexibleMeasureApplied(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        FlexibleMeasure measure,
        @Nullable String listItem,
        List<String> proofs)
        implements CaseStep {

    public FlexibleMeasureApplied {
        officers = List.copyOf(officers);
        proofs = List.copyOf(proofs);
    }

    /** Without an item of the four lists. */
    public FlexibleMeasureApplied(LocalDate on, List<String> officers, @Nullable String note, FlexibleMeasure measure) {
        this(on, officers, note, measure, null, List.of());
    }
}
