package org.mingjian.kernel.page;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

/** How many rows a page holds. */
public final class Limit {

    /** What a page holds when nobody asks for a number. */
    public static final int USUAL = 50;

    /** The most a page holds. */
    public static final int MOST = 200;

    private Limit() {}

    /**
     * The number asked for, or the usual one.
     *
     * @throws ProblemException {@code limit-out-of-range} below 1 or above 200
     */
    public static int of(@Nullable Integer asked) {
        if (asked == null) {
            return USUAL;
        }
        if (asked < 1 || asked > MOST) {
            throw ProblemException.of(ProblemType.LIMIT_OUT_OF_RANGE);
        }
        return asked;
    }
}
