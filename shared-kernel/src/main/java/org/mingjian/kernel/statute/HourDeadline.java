package org.mingjian.kernel.statute;

import java.time.LocalDateTime;

/**
 * A limit of hours applied to a start time. The hour in which it starts is not counted, and hours do not stop at
 * night or on rest days.
 *
 * @param limit the limit
 * @param start when it was set off, local time in Asia/Shanghai
 * @param due last moment in time
 * @param reasoning one Chinese sentence from which the moment can be checked by hand
 */
public record HourDeadline(TimeLimit limit, LocalDateTime start, LocalDateTime due, String reasoning) {

    /** Judges an act that happened at the time: {@code MET} or {@code LATE}. */
    public DeadlineState metAt(LocalDateTime time) {
        return time.isAfter(due) ? DeadlineState.LATE : DeadlineState.MET;
    }
}
