package org.mingjian.kernel.contract.cases;

/**
 * What is wrong with one field of a step.
 *
 * @param field name of the field on the wire
 * @param kind what sort of wrong, for a program
 * @param detail what to do about it, for a clerk
 */
public record FieldProblem(String field, Kind kind, String detail) {

    /** What sort of wrong. */
    public enum Kind {
        /** A field that this type of step needs is not there. */
        MISSING,
        /** The value is none of those allowed. */
        UNKNOWN_VALUE,
        /** The field does not belong to this type of step. */
        UNEXPECTED,
        /** A number or length outside what is possible. */
        OUT_OF_RANGE
    }
}
