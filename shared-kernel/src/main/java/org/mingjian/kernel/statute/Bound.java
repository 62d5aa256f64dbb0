package org.mingjian.kernel.statute;

/** On which side of the due day the act must lie. */
public enum Bound {
    /** On the due day or before it. */
    LATEST,
    /** On the due day or after it. */
    EARLIEST,
    /** After the due day. */
    AFTER
}
