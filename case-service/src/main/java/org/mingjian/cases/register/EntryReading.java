package org.mingjian.cases.register;

import java.util.List;

import org.mingjian.kernel.problem.FieldError;

/** Outcome of reading an entry from its wire form. */
public sealed interface EntryReading {

    /** The form is an entry. */
    record Understood(RegisterEntry entry) implements EntryReading {}

    /** The form is not an entry; every problem is named, by a pointer that begins at the entry. */
    record Unreadable(List<FieldError> problems) implements EntryReading {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
