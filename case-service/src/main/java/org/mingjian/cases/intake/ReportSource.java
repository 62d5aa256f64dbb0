package org.mingjian.cases.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.mingjian.kernel.problem.FieldError;

/** The records of an upload, one after the other. */
interface ReportSource {

    /** What stands at one place of the upload. */
    sealed interface Entry {

        /** A report that could be read as one. */
        record Parsed(CaseReport report) implements Entry {}

        /** Something that is no report. */
        record Broken(List<FieldError> errors) implements Entry {

            public Broken {
                errors = List.copyOf(errors);
            }
        }
    }

    /** The next record, or empty at the end. */
    Optional<Entry> next() throws IOException;

    /** Passes over records that have an outcome already. */
    void skip(int records) throws IOException;

    /** How many bytes of the upload have been read. */
    long readBytes();
}
