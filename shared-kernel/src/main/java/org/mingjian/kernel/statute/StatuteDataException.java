package org.mingjian.kernel.statute;

import java.io.Serial;

/** A file under {@code statute/} is missing, unreadable or contradicts itself; the message names file and line. */
public final class StatuteDataException extends IllegalStateException {
    @Serial
    private static final long serialVersionUID = 1L;

    /** The file, the line, and what is wrong. */
    public StatuteDataException(String message) {
        super(message);
    }

    StatuteDataException(String message, Throwable cause) {
        super(message, cause);
    }
}
