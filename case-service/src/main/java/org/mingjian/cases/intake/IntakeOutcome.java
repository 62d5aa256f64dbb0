package org.mingjian.cases.intake;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.FieldError;

/**
 * What became of one reported case.
 *
 * @param record number of the record in its upload, from 1
 * @param findings how many objections the rules hold against it
 */
record IntakeOutcome(
        int record,
        Kind kind,
        @Nullable String agency,
        @Nullable String caseNumber,
        @Nullable UUID caseId,
        int findings,
        List<FieldError> errors) {

    IntakeOutcome {
        errors = List.copyOf(errors);
    }

    /** What can become of a reported case. */
    enum Kind {
        /** It was new. */
        CREATED,
        /** It had fewer steps before. */
        EXTENDED,
        /** Nothing in it was new. */
        UNCHANGED,
        /** It cannot be true or cannot be read. */
        REJECTED
    }

    /** The same of another kind. */
    IntakeOutcome as(Kind otherKind) {
        return new IntakeOutcome(record, otherKind, agency, caseNumber, caseId, findings, errors);
    }

    static IntakeOutcome rejected(
            int record, @Nullable String agency, @Nullable String caseNumber, List<FieldError> errors) {
        return new IntakeOutcome(record, Kind.REJECTED, agency, caseNumber, null, 0, errors);
    }
}
