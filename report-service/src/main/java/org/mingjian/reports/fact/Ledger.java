package org.mingjian.reports.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Posts events to the facts, one after the other, and says what has to be written. Pure: it is given what is known and
 * touches no database. Each event that advances its case closes the facts that no longer hold and opens those that now
 * do, so the history does not depend on how events were cut into batches.
 */
final class Ledger {

    private final CountingRules rules;
    private final Map<UUID, Standing> standings;
    private final Map<UUID, CaseAccount> accounts = new LinkedHashMap<>();
    private final List<Fact> opened = new ArrayList<>();
    private final List<Fact> closed = new ArrayList<>();
    private final List<LedgerChange.Filled> filled = new ArrayList<>();
    private final Map<RollupCell, RollupDelta> rollups = new TreeMap<>();
    private final Map<String, LedgerChange.NamedAgency> agencies = new TreeMap<>();

    Ledger(CountingRules rules, Map<UUID, Standing> standings) {
        this.rules = rules;
        this.standings = Map.copyOf(standings);
    }

    /** Posts one event. An event that is not newer than what is known changes no fact. */
    void post(CaseEvent event) {
        CaseAccount account = accounts.computeIfAbsent(
                event.caseId(), id -> new CaseAccount(standings.getOrDefault(id, Standing.NEW)));
        if (account.knows(event)) {
            if (event.bringsSteps()) {
                filled.add(new LedgerChange.Filled(event.caseId(), event.firstSequence(), event.sequence()));
            }
            return;
        }
        account.advance(event);
        move(account, event);
        agencies.put(event.state().agency(), LedgerChange.NamedAgency.of(event));
    }

    /** What has to be written. */
    LedgerChange change() {
        List<Fact> inserts = new ArrayList<>(opened);
        accounts.values().forEach(account -> inserts.addAll(account.openedAndStillOpen()));
        SortedMap<RollupCell, RollupDelta> deltas = new TreeMap<>(rollups);
        deltas.values().removeIf(RollupDelta::isNothing);
        List<LedgerChange.AdvancedCase> advanced = accounts.values().stream()
                .flatMap(account -> account.advanced().stream())
                .toList();
        return new LedgerChange(inserts, closed, deltas, advanced, filled, List.copyOf(agencies.values()));
    }

    private void move(CaseAccount account, CaseEvent event) {
        Map<String, Fact> now = factsOf(event);
        for (Fact old : account.open()) {
            Fact same = now.get(old.measure());
            if (same != null && old.saysTheSameAs(same)) {
                now.remove(old.measure());
            } else {
                close(account, old, event);
            }
        }
        for (Fact fact : now.values()) {
            account.open(fact);
            rollups.merge(fact.cell(), RollupDelta.opening(fact), RollupDelta::plus);
        }
    }

    private Map<String, Fact> factsOf(CaseEvent event) {
        Fact.Owner owner = Fact.Owner.of(event.state());
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Count count : rules.counts(event.state())) {
            facts.put(count.measure(), new Fact(owner, count, event.recordedAt(), null, event.sequence()));
        }
        return facts;
    }

    private void close(CaseAccount account, Fact fact, CaseEvent event) {
        Fact ended = fact.until(event.recordedAt());
        boolean written = account.close(fact);
        (written ? closed : opened).add(ended);
        rollups.merge(fact.cell(), RollupDelta.closing(fact), RollupDelta::plus);
    }
}
