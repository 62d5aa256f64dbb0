package org.mingjian.reports.ingest;

import org.mingjian.reports.fact.CaseEvent;

/** What became of reading a message. */
sealed interface Reading {

    /** It is an event about a case. */
    record Understood(CaseEvent event) implements Reading {}

    /**
     * It is nothing that can be projected.
     *
     * @param detail what exactly was wrong, for whoever repairs it
     */
    record Poison(PoisonReason reason, String detail) implements Reading {}
}
