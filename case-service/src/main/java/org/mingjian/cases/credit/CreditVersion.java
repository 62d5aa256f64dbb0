package org.mingjian.cases.credit;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Versions of the field list. */
enum CreditVersion {
    V2015("2015"),
    V2018("2018");

    private final String year;

    CreditVersion(String year) {
        this.year = year;
    }

    static Optional<CreditVersion> ofYear(@Nullable String year) {
        return Arrays.stream(values())
                .filter(version -> version.year.equals(year))
                .findFirst();
    }
}
