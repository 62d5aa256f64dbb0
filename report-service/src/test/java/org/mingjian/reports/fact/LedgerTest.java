package org.mingjian.reports.fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
import org.mingjian.kernel.contract.cases.Sanction;

import static org.assertj.core.api.Assertions.assertThat;

/** Random histories with corrections, changes of agency, duplicates, gaps and late events; the seed names the history. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LedgerTest {

    private static final int HISTORIES = 200;
    private static final int CASES = 6;
    private static final int EVENTS = 60;
    private static final CountingRules RULES = new CountingRules(SanctionOrders.load());
    private static final List<Sanction> SANCTIONS = List.of(Sanction.values());
    private static final Instant START = Instant.parse("2022-01-01T00:00:00Z");

    static List<Long> seeds() {
        List<Long> seeds = new ArrayList<>();
        for (long seed = 1; seed <= HISTORIES; seed++) {
            seeds.add(seed);
        }
        return seeds;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void every_sum_is_the_sum_of_the_facts_that_count(long seed) {
        // given
        Random random = new Random(seed);
        Books books = new Books();

        // when
        for (List<CaseEvent> batch : batches(history(random), random)) {
            books.post(batch);
        }

        // then
        assertThat(books.rollups).isEqualTo(books.sumsOfOpenFacts());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_counts_is_what_the_latest_event_of_each_case_says(long seed) {
        // given
        Random random = new Random(seed);
        List<CaseEvent> history = history(random);
        Map<UUID, CaseEvent> latest = new HashMap<>();
        history.forEach(event -> latest.merge(
                event.caseId(), event, (known, next) -> next.at().compareTo(known.at()) > 0 ? next : known));
        Books books = new Books();

        // when
        for (List<CaseEvent> batch : batches(history, random)) {
            books.post(batch);
        }

        // then
        latest.forEach((id, event) -> assertThat(books.open(id))
                .extracting(Fact::count)
                .containsExactlyInAnyOrderElementsOf(RULES.counts(event.state())));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_history_of_facts_does_not_depend_on_how_events_are_cut_into_batches(long seed) {
        // given
        Random random = new Random(seed);
        List<CaseEvent> history = history(random);
        Books inBatches = new Books();
        Books atOnce = new Books();

        // when
        batches(history, random).forEach(inBatches::post);
        atOnce.post(history);

        // then
        assertThat(inBatches.facts).containsExactlyInAnyOrderElementsOf(atOnce.facts);
        assertThat(inBatches.rollups).isEqualTo(atOnce.rollups);
    }

    /** Some cases, each with several events; some lost, some twice, some late. */
    private static List<CaseEvent> history(Random random) {
        List<UUID> cases = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            cases.add(new UUID(random.nextLong(), random.nextLong()));
        }
        Map<UUID, Integer> sequences = new HashMap<>();
        List<CaseEvent> events = new ArrayList<>();
        for (int i = 0; i < EVENTS; i++) {
            UUID id = cases.get(random.nextInt(CASES));
            int first = sequences.getOrDefault(id, 0) + 1;
            int last = first + random.nextInt(3);
            sequences.put(id, last);
            Instant at = START.plusSeconds(i * 60L);
            events.add(new CaseEvent(
                    new UUID(random.nextLong(), random.nextLong()),
                    first,
                    new CaseVersion(last, 0),
                    at,
                    state(id, last, random)));
            if (random.nextInt(4) == 0) {
                events.add(new CaseEvent(
                        new UUID(random.nextLong(), random.nextLong()),
                        last + 1,
                        new CaseVersion(last, i + 1),
                        at.plusSeconds(30),
                        state(id, last, random)));
            }
        }
        events.removeIf(event -> random.nextInt(10) == 0);
        for (int i = 0; i < EVENTS / 10; i++) {
            events.add(random.nextInt(events.size()), events.get(random.nextInt(events.size())));
            Collections.swap(events, random.nextInt(events.size()), random.nextInt(events.size()));
        }
        return events;
    }

    private static CaseState state(UUID id, int steps, Random random) {
        String agency = "11350524003900012" + random.nextInt(2);
        ACase one = ACase.of(CaseKind.PENALTY).withId(id).afterSteps(steps).by(agency, "350524");
        String on = "2022-%02d-%02d".formatted(random.nextInt(12) + 1, random.nextInt(27) + 1);
        if (random.nextBoolean()) {
            one = one.decided(
                    on,
                    random.nextInt(4) == 0 ? PenaltyOutcome.EXEMPT : PenaltyOutcome.PENALISED,
                    random.nextBoolean() ? PenaltyWeight.NORMAL : PenaltyWeight.LIGHTER,
                    String.valueOf(random.nextInt(1000)),
                    "0.5",
                    SANCTIONS.get(random.nextInt(SANCTIONS.size())));
        }
        if (random.nextBoolean()) {
            one = one.flexibly(on, FlexibleMeasure.PERSUASION);
        }
        return random.nextBoolean() ? one.disclosed(on).state() : one.state();
    }

    private static List<List<CaseEvent>> batches(List<CaseEvent> history, Random random) {
        List<List<CaseEvent>> batches = new ArrayList<>();
        int from = 0;
        while (from < history.size()) {
            int to = Math.min(history.size(), from + 1 + random.nextInt(10));
            batches.add(history.subList(from, to));
            from = to;
        }
        return batches;
    }

    /** What the database would hold. */
    private static final class Books {

        private final List<Fact> facts = new ArrayList<>();
        private final Map<UUID, CaseVersion> sequences = new HashMap<>();
        private final Map<RollupCell, RollupDelta> rollups = new TreeMap<>();

        void post(List<CaseEvent> batch) {
            Map<UUID, Standing> standings = new HashMap<>();
            batch.forEach(event -> {
                CaseVersion sequence = sequences.get(event.caseId());
                if (sequence != null) {
                    standings.put(event.caseId(), new Standing(sequence, open(event.caseId())));
                }
            });
            Ledger ledger = new Ledger(RULES, standings);
            batch.forEach(ledger::post);
            LedgerChange change = ledger.change();
            for (Fact ended : change.closed()) {
                assertThat(facts.removeIf(fact -> fact.recordedTo() == null
                                && fact.owner().equals(ended.owner())
                                && fact.measure().equals(ended.measure())))
                        .isTrue();
                facts.add(ended);
            }
            facts.addAll(change.opened());
            change.advanced().forEach(one -> sequences.put(one.state().caseId(), one.at()));
            change.rollups().forEach((cell, delta) -> rollups.merge(cell, delta, RollupDelta::plus));
            rollups.values().removeIf(RollupDelta::isNothing);
        }

        List<Fact> open(UUID id) {
            return facts.stream()
                    .filter(fact ->
                            fact.recordedTo() == null && fact.owner().caseId().equals(id))
                    .toList();
        }

        Map<RollupCell, RollupDelta> sumsOfOpenFacts() {
            Map<RollupCell, RollupDelta> sums = new TreeMap<>();
            facts.stream()
                    .filter(fact -> fact.recordedTo() == null)
                    .forEach(fact -> sums.merge(fact.cell(), RollupDelta.opening(fact), RollupDelta::plus));
            return sums;
        }
    }
}
