package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The agency granted or refused the licence (准予或者不予许可, 行政许可法第三十八条).
 *
 * @param validTo last day of the granted licence; absent where it has none
 * @param validFrom its first day
 * @param licenceCategory as credit information names it; null where it is not reported, like the two behind it
 * @param certificateName name of the certificate
 * @param licenceNumber number of the licence, which is not that of the decision
 */
public record LicenceDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        Grant outcome,
        @Nullable LocalDate validTo,
        @Nullable LocalDate validFrom,
        @Nullable LicenceCategory licenceCategory,
        @Nullable String certificateName,
        @Nullable String licenceNumber)
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
        this(on, officers, note, documentNumber, outcome, null, null, null, null, null);
    }
}
