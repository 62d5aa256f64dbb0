package org.mingjian.kernel.statute;

/** How well a row of the data is known. */
public enum SourceGrade {
    /** The article itself was read. */
    TEXT,
    /** Taken from a summary; check before relying on it in a dispute. */
    SECONDARY,
    /** A local custom without a published rule. */
    PRACTICE
}
