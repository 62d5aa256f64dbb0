package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Execution took place on the spot (行政强制法第四十三条).
 *
 * @param hour hour of the day it began at, 0 to 23
 * @param emergency whether an emergency excuses the night or the holiday
 * @param cutsUtilities whether water, power, heat or gas was cut off to make residents perform
 */
public record ExecutionCarriedOut(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable Integer hour,
        @WhenAbsent("false") boolean emergency,
        @WhenAbsent("false") boolean cutsUtilities)
        implements CaseStep {

    private static final int HOURS_A_DAY = 24;

    public ExecutionCarriedOut {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: nothing is cut off. */
    public ExecutionCarriedOut(
            LocalDate on, List<String> officers, @Nullable String note, @Nullable Integer hour, boolean emergency) {
        this(on, officers, note, hour, emergency, false);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return hour == null || hour < HOURS_A_DAY
                ? List.of()
                : List.of(new FieldProblem("hour", FieldProblem.Kind.OUT_OF_RANGE, "开始的钟点应为0至23的整数"));
    }
}
