package org.mingjian.cases.registering;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.register.RegisterType;
import org.mingjian.kernel.identity.DataScope;

/**
 * Which entries are asked for.
 *
 * @param on day they hold on; null for every day
 * @param publishedBy only what was published by that day; null for all
 * @param agency only of that agency; empty for all in the scope
 * @param text only what has it in its key or fields; empty for all
 */
record EntryQuery(
        DataScope scope,
        RegisterType register,
        @Nullable LocalDate on,
        @Nullable LocalDate publishedBy,
        String agency,
        String text) {}
