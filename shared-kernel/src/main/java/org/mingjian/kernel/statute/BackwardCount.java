package org.mingjian.kernel.statute;

/** How "seven days before" is read; the law does not say, so an installation decides. */
public enum BackwardCount {
    /** The seventh day back is in time. The default. */
    LAST_DAY_IN_TIME,
    /** Seven whole days must lie between. */
    WHOLE_DAYS_BETWEEN
}
