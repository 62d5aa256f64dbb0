package org.mingjian.kernel.problem;

import org.mingjian.kernel.identifier.InvalidIdentifier;

/** Says which problem a malformed identifier is. */
public final class IdentifierProblems {

    private IdentifierProblems() {}

    /** The problem type of what an identifier refused. */
    public static ProblemType typeOf(InvalidIdentifier e) {
        if (e.code().equals("credit-code-check-digit")) {
            return ProblemType.WRONG_CHECK_DIGIT;
        }
        return e.code().startsWith("division-code") ? ProblemType.UNKNOWN_DIVISION : ProblemType.MALFORMED_IDENTIFIER;
    }

    /** What it says about itself, for a clerk. */
    public static String detailOf(InvalidIdentifier e) {
        String message = e.getMessage();
        return message == null ? typeOf(e).advice() : message;
    }
}
