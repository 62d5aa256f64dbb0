package org.mingjian.cases.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;

import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identifier.VisibleText;
import org.mingjian.kernel.problem.FieldError;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** What entering agencies and entering officers have in common. */
final class Entries {

    private Entries() {}

    /** The form of a request, which may have had no body at all. */
    static <F> F require(@Nullable F form) {
        if (form == null) {
            throw ProblemException.of(ProblemType.MALFORMED_JSON);
        }
        return form;
    }

    /**
     * Lets texts pass that show all they hold.
     *
     * @param texts by the pointer to each
     */
    static void requireVisible(Map<String, String> texts) {
        List<FieldError> errors = new ArrayList<>();
        texts.forEach((pointer, text) -> {
            if (!VisibleText.is(text)) {
                errors.add(FieldError.of(ProblemType.VALIDATION_FAILED, pointer, "含有不可见的控制字符，请重新录入"));
            }
        });
        if (!errors.isEmpty()) {
            throw ProblemException.of(ProblemType.VALIDATION_FAILED, errors);
        }
    }

    /** What a write that failed means when somebody else wrote the same entry in the same moment. */
    static RuntimeException meaningOf(PersistenceException e) {
        if (e instanceof OptimisticLockException) {
            return ProblemException.of(ProblemType.STALE_VERSION);
        }
        boolean taken = e instanceof ConstraintViolationException violated
                && UnitOfWork.UNIQUE_VIOLATION.equals(violated.getSQLState());
        return taken ? ProblemException.of(ProblemType.ALREADY_EXISTS) : e;
    }
}
