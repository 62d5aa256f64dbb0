package org.mingjian.reports.fact;

import java.time.Instant;
import java.util.UUID;

import org.mingjian.kernel.contract.cases.CaseState;

/**
 * What the projection needs of an event about a case.
 *
 * @param id id of the event
 * @param firstSequence number of the first step in it
 * @param sequence number of the last step in it
 * @param recordedAt when the case service learnt it
 * @param state the case after it
 */
public record CaseEvent(UUID id, int firstSequence, int sequence, Instant recordedAt, CaseState state) {

    /** The case it is about. */
    public UUID caseId() {
        return state.caseId();
    }
}
