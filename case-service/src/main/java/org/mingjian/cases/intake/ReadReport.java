package org.mingjian.cases.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.CaseProcedure;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.problem.FieldError;

/** Outcome of reading a report. */
sealed interface ReadReport {

    /** How many errors of one report are named; whoever mends them sends it again. */
    int MOST_ERRORS = 100;

    /** It can be judged. */
    record Plausible(Dossier dossier, CaseProcedure<?> procedure) implements ReadReport {}

    /**
     * It cannot be true or cannot be read; every error is named.
     *
     * @param agency as far as it could be read
     * @param caseNumber as far as it could be read
     */
    record Rejected(@Nullable String agency, @Nullable String caseNumber, List<FieldError> errors)
            implements ReadReport {

        public Rejected {
            errors = List.copyOf(errors.subList(0, Math.min(errors.size(), MOST_ERRORS)));
        }
    }
}
