package org.mingjian.reports.fact;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes events into the facts and roll-ups of one generation, inside the caller's transaction. */
@ApplicationScoped
public class Projection {

    private final CountingRules rules = new CountingRules(SanctionOrders.load());

    /**
     * Projects a batch.
     *
     * @param events in order per case
     * @throws ConcurrentProjection when somebody else projected one of the cases meanwhile; nothing must be committed
     * @throws SQLException when the database does not take it
     */
    public Projected project(Connection connection, int generation, List<CaseEvent> events) throws SQLException {
        Map<UUID, Standing> standings = FactReader.standings(connection, generation, casesOf(events));
        Ledger ledger = new Ledger(rules, standings);
        events.forEach(ledger::post);
        LedgerChange change = ledger.change();
        FactWriter.write(connection, generation, change);
        return new Projected(
                events.size() - change.filled().size(), change.filled().size(), change.gaps());
    }

    private static Set<UUID> casesOf(Collection<CaseEvent> events) {
        Set<UUID> cases = new LinkedHashSet<>();
        events.forEach(event -> cases.add(event.caseId()));
        return cases;
    }

    /**
     * What became of a batch.
     *
     * @param applied events that took their case further
     * @param stale events that were not newer than what was known
     * @param gaps how often steps had been skipped
     */
    public record Projected(int applied, int stale, long gaps) {

        /** A batch without events. */
        public static final Projected NOTHING = new Projected(0, 0, 0);
    }
}
