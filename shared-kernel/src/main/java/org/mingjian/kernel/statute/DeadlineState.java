package org.mingjian.kernel.statute;

/** How a deadline stands. */
public enum DeadlineState {
    /** Open, and most of the time is still left; for a waiting time, not over yet. */
    RUNNING,
    /** Open, and at least 70 per cent of the time has gone. */
    AMBER,
    /** Open, and the due day has passed. */
    OVERDUE,
    /** The waiting time is over; the act may come. */
    ELAPSED,
    /** Done in time. */
    MET,
    /** Done after the due day. */
    LATE,
    /** Done before the waiting time was over. */
    PREMATURE
}
