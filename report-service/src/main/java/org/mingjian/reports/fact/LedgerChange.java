package org.mingjian.reports.fact;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

import org.mingjian.kernel.contract.cases.CaseState;

/**
 * What a batch of events changes.
 *
 * @param opened facts to insert; some may have been closed again within the batch
 * @param closed facts of the database to end
 * @param rollups what to add to which roll-up row, in locking order
 * @param advanced the cases that went on
 * @param filled steps of events that came late or twice
 * @param agencies the agencies by their latest name
 */
record LedgerChange(
        List<Fact> opened,
        List<Fact> closed,
        SortedMap<RollupCell, RollupDelta> rollups,
        List<AdvancedCase> advanced,
        List<Filled> filled,
        List<NamedAgency> agencies) {

    LedgerChange {
        opened = List.copyOf(opened);
        closed = List.copyOf(closed);
        rollups = Collections.unmodifiableSortedMap(new TreeMap<>(rollups));
        advanced = List.copyOf(advanced);
        filled = List.copyOf(filled);
        agencies = List.copyOf(agencies);
    }

    /** How many cases have steps we were not told of. */
    long gaps() {
        return advanced.stream().mapToLong(one -> one.gaps().size()).sum();
    }

    /** A case and how far it went. */
    record AdvancedCase(CaseState state, CaseVersion before, CaseVersion at, List<Gap> gaps) {}

    /** Steps that were skipped, both ends included. */
    record Gap(int from, int to) {}

    /** Steps that an event brought which was not newer than what is known. */
    record Filled(UUID caseId, int from, int to) {}

    /** An agency by its latest name. */
    record NamedAgency(String code, String name, String division, Instant recordedAt) {

        static NamedAgency of(CaseEvent event) {
            CaseState state = event.state();
            return new NamedAgency(state.agency(), state.agencyName(), state.division(), event.recordedAt());
        }
    }
}
