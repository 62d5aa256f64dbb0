package org.mingjian.kernel.problem;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.timeline.Objection;

/** Ends a request with a problem document. Carries no stack trace: it is an answer, not a fault. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient @Nullable Objection objection;
    private final transient Map<String, String> headers;

    private ProblemException(ProblemType type, String detail, List<FieldError> errors, @Nullable Objection objection) {
        this(type, detail, errors, objection, Map.of());
    }

    private ProblemException(
            ProblemType type,
            String detail,
            List<FieldError> errors,
            @Nullable Objection objection,
            Map<String, String> headers) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.objection = objection;
        this.headers = Map.copyOf(headers);
    }

    /** The problem with its usual advice. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, type.advice(), List.of(), null);
    }

    /** The problem with what is particular this time; say what to do next. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), null);
    }

    /** The problem with the places in the body that are wrong. */
    public static ProblemException of(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, type.advice(), errors, null);
    }

    /** The law refuses a step. */
    public static ProblemException refused(Objection objection) {
        return new ProblemException(ProblemType.REFUSED_BY_RULE, objection.detail(), List.of(), objection);
    }

    /** The same with one header of the answer, as the status asks for it. */
    public ProblemException withHeader(String name, String value) {
        return new ProblemException(type, detail(), errors, objection, Map.of(name, value));
    }

    /** What belongs into the head of the answer. */
    public Map<String, String> headers() {
        return headers;
    }

    /** What went wrong. */
    public ProblemType type() {
        return type;
    }

    /** What to do about it this time. */
    public String detail() {
        String message = getMessage();
        return message == null ? type.advice() : message;
    }

    /** The places in the body that are wrong. */
    public List<FieldError> errors() {
        return errors;
    }

    /** The objection of a rule, where the law refuses. */
    public @Nullable Objection objection() {
        return objection;
    }
}
