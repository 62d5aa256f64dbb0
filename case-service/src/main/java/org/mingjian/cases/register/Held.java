package org.mingjian.cases.register;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One version of an entry as judging sees it.
 *
 * @param from first day it holds
 * @param to last day, or null while it does
 * @param publishedOn day it was published, or null while it is not
 */
public record Held<E extends RegisterEntry>(
        E entry,
        String agency,
        String key,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate publishedOn) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public boolean publishedBy(LocalDate day) {
        return publishedOn != null && !publishedOn.isAfter(day);
    }
}
