package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.Bound;

/**
 * How a limit stands that is kept with a case. Reckoned from the day at every reading and kept nowhere, so nothing has to
 * be swept when a day passes: a limit is overdue the moment somebody looks on the day after. Findings do not depend on
 * today either; only what was done, the register and the law's data change them.
 */
public enum OpenState {
    /** Open, and most of the time is still left; for a waiting time, not over yet. */
    RUNNING,
    /** Open, and at least 70 per cent of the time has gone. */
    AMBER,
    /** Open, and the due day has passed. */
    OVERDUE,
    /** Open, but time that does not count is running. */
    STOPPED,
    /** The waiting time is over; the act may come. */
    ELAPSED,
    /** Done in time. */
    MET,
    /** Done after the due day, or before a waiting time was over. */
    LATE;

    private static final int AMBER_PERCENT = 70;
    /** What is kept of a limit. */
    public record Kept(
            Bound bound,
            LocalDate startsOn,
            LocalDate due,
            @Nullable LocalDate metOn,
            @Nullable LocalDate stoppedOn) {}

    /** How it stands on a day. */
    public static OpenState of(Kept kept, LocalDate today) {
        LocalDate metOn = kept.metOn();
        if (metOn != null) {
            return kept.bound().isKeptBy(metOn, kept.due()) ? MET : LATE;
        }
        if (kept.bound() != Bound.LATEST) {
            return kept.bound().isKeptBy(today, kept.due()) ? ELAPSED : RUNNING;
        }
        if (kept.stoppedOn() != null && !kept.stoppedOn().isAfter(kept.due())) {
            return STOPPED;
        }
        if (today.isAfter(kept.due())) {
            return OVERDUE;
        }
        long total = ChronoUnit.DAYS.between(kept.startsOn(), kept.due());
        long gone = ChronoUnit.DAYS.between(kept.startsOn(), today);
        return total > 0 && gone * 100 >= total * AMBER_PERCENT ? AMBER : RUNNING;
    }
}
