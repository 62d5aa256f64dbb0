package org.mingjian.cases.casefile;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.Deadline;

/**
 * A limit that started in a case.
 *
 * @param startStep number of the step that started it
 * @param metOn when it was met, in time or late; null while it is open
 * @param stoppedOn since when time that does not count is running; null when the limit runs on
 */
public record RunningLimit(
        Deadline deadline,
        int startStep,
        @Nullable LocalDate metOn,
        @Nullable LocalDate stoppedOn) {}
