package org.mingjian.cases.rejudging;

/** How a re-judging stands; it never goes back. */
enum RejudgingStatus {
    /** It waits for its turn. */
    REQUESTED,
    /** The worker walks through the cases, or will go on where it stopped. */
    RUNNING,
    /** Every open case has been seen. */
    COMPLETED,
    /** It was given up; what was judged until then is kept. */
    FAILED
}
