package org.mingjian.reports.fact;

import java.time.Instant;
import java.util.UUID;

import org.mingjian.kernel.contract.cases.CaseState;

/**
 * What the projection needs of an event about a case.
 *
 * @param id id of the event
 * @param firstSequence number of the first step in it; behind the last where it brings none
 * @param at number of the last step, and how often the case was judged again
 * @param recordedAt when the case service learnt it
 * @param state the case after it
 */
public record CaseEvent(UUID id, int firstSequence, CaseVersion at, Instant recordedAt, CaseState state) {

    /** The case it is about. */
    public UUID caseId() {
        return state.caseId();
    }

    /** Number of the last step. */
    public int sequence() {
        return at.sequence();
    }

    /** Whether it brings steps, and not only another judgement of those there are. */
    boolean bringsSteps() {
        return firstSequence <= at.sequence();
    }
}
