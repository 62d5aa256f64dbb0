package org.mingjian.cases.registering;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.RegisterEntry;

/**
 * A version somebody wants entered, read and possible.
 *
 * @param where pointer to it in what was sent; empty for the only one
 */
record Wanted(
        String where,
        EntryPlace place,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate publishedOn,
        RegisterEntry entry) {}
