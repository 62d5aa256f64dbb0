package org.mingjian.reports.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseState;

/** One case while a batch of events is posted. */
final class CaseAccount {

    private final CaseVersion before;
    private final Map<String, Fact> open = new LinkedHashMap<>();
    private final Set<String> unwritten = new HashSet<>();
    private final List<LedgerChange.Gap> gaps = new ArrayList<>();
    private CaseVersion at;
    private @Nullable CaseState state;

    CaseAccount(Standing standing) {
        before = standing.at();
        at = standing.at();
        standing.open().forEach(fact -> open.put(fact.measure(), fact));
    }

    boolean knows(CaseEvent event) {
        return event.at().compareTo(at) <= 0;
    }

    /** Takes the case to the event's state; steps that were skipped are a gap. */
    void advance(CaseEvent event) {
        if (event.firstSequence() > at.sequence() + 1) {
            gaps.add(new LedgerChange.Gap(at.sequence() + 1, event.firstSequence() - 1));
        }
        at = event.at();
        state = event.state();
    }

    List<Fact> open() {
        return List.copyOf(open.values());
    }

    void open(Fact fact) {
        open.put(fact.measure(), fact);
        unwritten.add(fact.measure());
    }

    /** Ends a fact; says whether the database knows it. */
    boolean close(Fact fact) {
        open.remove(fact.measure());
        return !unwritten.remove(fact.measure());
    }

    /** Facts of this batch that count after it. */
    List<Fact> openedAndStillOpen() {
        return open.values().stream()
                .filter(fact -> unwritten.contains(fact.measure()))
                .toList();
    }

    Optional<LedgerChange.AdvancedCase> advanced() {
        return Optional.ofNullable(state).map(now -> new LedgerChange.AdvancedCase(now, before, at, List.copyOf(gaps)));
    }
}
