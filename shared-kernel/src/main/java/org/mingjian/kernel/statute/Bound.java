package org.mingjian.kernel.statute;

import java.time.LocalDate;

/** On which side of the due day the act must lie. */
public enum Bound {
    /** On the due day or before it. */
    LATEST,
    /** On the due day or after it. */
    EARLIEST,
    /** After the due day. */
    AFTER;

    /** Whether an act of that day lies on the right side. */
    public boolean isKeptBy(LocalDate day, LocalDate due) {
        return switch (this) {
            case LATEST -> !day.isAfter(due);
            case EARLIEST -> !day.isBefore(due);
            case AFTER -> day.isAfter(due);
        };
    }
}
