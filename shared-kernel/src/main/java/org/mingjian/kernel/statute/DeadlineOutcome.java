package org.mingjian.kernel.statute;

/** What a strict computation answers: a day that can be relied on, or why there is none. */
public sealed interface DeadlineOutcome permits Deadline, DeadlineOutcome.CalendarMissing, DeadlineOutcome.NoDueDay {

    /** The limit that was asked about. */
    TimeLimit limit();

    /**
     * Working days would have to be counted in a year whose notice is not loaded.
     *
     * @param limit the limit that was asked about
     * @param year the first such year
     */
    record CalendarMissing(TimeLimit limit, int year) implements DeadlineOutcome {}

    /**
     * The law sets no computable day: the letter names it, or the act is forbidden altogether.
     *
     * @param limit the limit that was asked about
     */
    record NoDueDay(TimeLimit limit) implements DeadlineOutcome {}
}
