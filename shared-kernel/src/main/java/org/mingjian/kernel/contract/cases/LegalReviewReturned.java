package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The legal review body sent the draft back because materials are missing (退回补正, 福建省行政执法条例第五十八条); it is handed in again.
 *
 * @param reviewer number or certificate of the reviewer
 * @param missing the materials to be added
 */
public record LegalReviewReturned(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String reviewer,
        List<ReviewMaterial> missing)
        implements CaseStep {

    public LegalReviewReturned {
        officers = List.copyOf(officers);
        missing = List.copyOf(missing);
    }
}
