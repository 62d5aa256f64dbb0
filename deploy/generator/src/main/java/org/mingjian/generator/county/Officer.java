package org.mingjian.generator.county;

import java.time.LocalDate;

/** A made-up enforcement officer; both days of the certificate's validity are included. */
public record Officer(
        String certificateNumber, String name, String agency, LocalDate validFrom, LocalDate validTo, String field) {

    boolean isValidUntil(LocalDate day) {
        return !validTo.isBefore(day);
    }
}
