package org.mingjian.kernel.problem;

/**
 * One thing wrong in a body.
 *
 * @param code stable code of what is wrong, out of {@link ProblemType}
 * @param pointer JSON Pointer (RFC 6901) to the place, such as {@code /steps/2/on}; in a table the column name stands
 *     where the name stands in JSON
 * @param detail what to do about it
 */
public record FieldError(String code, String pointer, String detail) {

    /** A field error with a type out of the catalogue. */
    public static FieldError of(ProblemType type, String pointer, String detail) {
        return new FieldError(type.code(), pointer, detail);
    }
}
