package org.mingjian.kernel.statute;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** Dates of force of the versions of one text. */
final class Versions {

    private Versions() {}

    /** Whether there is a day on which both are in force; both ends are included, no end means still in force. */
    static boolean overlap(LocalDate from, @Nullable LocalDate to, LocalDate otherFrom, @Nullable LocalDate otherTo) {
        boolean startsBehind = otherTo != null && from.isAfter(otherTo);
        boolean endsBefore = to != null && otherFrom.isAfter(to);
        return !startsBehind && !endsBefore;
    }
}
