package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency granted or refused the licence (准予或者不予许可, 行政许可法第三十八条).
 *
 * @param validTo last day of the granted licence; absent where it has none
 */
public record LicenceDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        Grant outcome,
        @Nullable LocalDate validTo)
        implements CaseStep {

    public LicenceDecided {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: without the end of its validity. */
    public LicenceDecided(
            LocalDate on,
            List<String> officers,
            @Nullable String note,
            @Nullable String documentNumber,
            Grant outcome) {
        this(on, officers, note, documentNumber, outcome, null);
    }
}
