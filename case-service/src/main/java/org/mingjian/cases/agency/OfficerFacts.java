package org.mingjian.cases.agency;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What judging needs to know of an officer's certificate. */
public record OfficerFacts(
        String certificateNumber,
        String agency,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whether the certificate was valid on that day (行政处罚法第四十二条). */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
