package org.mingjian.kernel.statute;

/** How an act stands to the deadline it was done under. */
public enum DeadlineState {
    /** Done in time. */
    MET,
    /** Done after the due day. */
    LATE,
    /** Done before the waiting time was over. */
    PREMATURE
}
