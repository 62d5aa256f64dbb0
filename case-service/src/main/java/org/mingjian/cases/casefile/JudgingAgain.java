package org.mingjian.cases.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.cases.agency.AgencyFacts;
import org.mingjian.cases.agency.Register;
import org.mingjian.cases.agency.RegisterSnapshots;
import org.mingjian.kernel.timeline.Timeline;

/**
 * Judges kept cases by the law's data and the register of today, and keeps what differs. No step is added and no step is
 * refused: what was taken stays taken, only findings, limits and stage can change.
 *
 * <p>A batch is read and judged without a lock and written in a second transaction; a case that got a step between the two
 * is read and judged once more under the lock.
 */
@ApplicationScoped
public class JudgingAgain {

    private static final Logger LOG = Logger.getLogger(JudgingAgain.class);

    /** Behind every agency code. */
    private static final String LAST = "~";

    private final Procedures procedures;
    private final RegisterSnapshots register;
    private final Judge judge;
    private final CaseJournal journal;

    JudgingAgain(Procedures procedures, RegisterSnapshots register, Judge judge, CaseJournal journal) {
        this.procedures = procedures;
        this.register = register;
        this.judge = judge;
        this.journal = journal;
    }

    /** How far a walk through the open cases has come; they are ordered by agency, then id. */
    public record Place(String agency, UUID id) {}

    /** Cases that were read and judged. */
    public static final class Batch {

        private final List<Rejudged> changed;
        private final int seen;
        private final int skipped;
        private final @Nullable Place last;

        private Batch(List<Rejudged> changed, int seen, int skipped, @Nullable Place last) {
            this.changed = changed;
            this.seen = seen;
            this.skipped = skipped;
            this.last = last;
        }

        /** How many cases there were. */
        public int seen() {
            return seen;
        }

        /** How many of them could not be judged; each is in the log. */
        public int skipped() {
            return skipped;
        }

        /** The place of the last one; null when there was none, which is the end of the walk. */
        public @Nullable Place last() {
            return last;
        }
    }

    /**
     * What writing a batch came to.
     *
     * @param changed how many cases have another judgement now
     * @param rules how many findings each rule gained and lost
     */
    public record Result(int changed, SortedMap<String, RuleCount> rules) {}

    /** How many findings a rule gained and lost. */
    public record RuleCount(int added, int removed) {

        RuleCount plus(RuleCount other) {
            return new RuleCount(added + other.added, removed + other.removed);
        }
    }

    /**
     * Reads the next open cases of the scope set on the connection, and judges them.
     *
     * @param agency the only agency whose cases are asked for, or empty for all
     */
    public Batch next(Connection connection, Place after, String agency) throws SQLException {
        List<StandingCase> cases = StandingCases.open(connection, after, agency.isEmpty() ? LAST : agency);
        List<Rejudged> changed = new ArrayList<>();
        int skipped = judge(cases, changed);
        KeptCase last = cases.isEmpty() ? null : cases.getLast().kept();
        Place place = last == null
                ? null
                : new Place(last.header().agency(), last.known().id());
        return new Batch(changed, cases.size(), skipped, place);
    }

    /** Keeps what differs, in the transaction of the connection; its scope must be that of the reading. */
    public Result keep(Connection connection, Batch batch) throws SQLException {
        Set<UUID> ids = ids(batch.changed);
        if (ids.isEmpty()) {
            return new Result(0, new TreeMap<>());
        }
        Map<UUID, Integer> stepCounts = StandingCases.lock(connection, ids);
        List<Rejudged> write = new ArrayList<>();
        Set<UUID> moved = new HashSet<>();
        for (Rejudged one : batch.changed) {
            if (stepCounts.getOrDefault(one.known().id(), 0) == one.known().stepCount()) {
                write.add(one);
            } else {
                moved.add(one.known().id());
            }
        }
        if (!moved.isEmpty()) {
            judge(StandingCases.named(connection, moved), write);
        }
        return new Result(write.size(), journal.rejudge(connection, write));
    }

    private int judge(List<StandingCase> cases, List<Rejudged> changed) throws SQLException {
        Register current = register.current();
        int skipped = 0;
        for (StandingCase standing : cases) {
            try {
                Rejudged again = judge(standing.kept(), current);
                if (!standing.says(again.judgement())) {
                    changed.add(again);
                }
            } catch (RuntimeException e) { // what is wrong with one case must not keep the others waiting
                skipped++;
                LOG.errorf(
                        e,
                        "Case %s cannot be judged again",
                        standing.kept().known().id());
            }
        }
        return skipped;
    }

    private Rejudged judge(KeptCase kept, Register current) {
        CaseHeader header = kept.header();
        AgencyFacts agency = current.agency(header.agency()).orElseThrow();
        CaseProcedure<?> procedure =
                procedures.find(header.kind(), header.procedure()).orElseThrow();
        Dossier dossier = new Dossier(header, agency, new Timeline<>(kept.steps()), current, judge.statutes());
        return new Rejudged(kept.known(), dossier, judge.judge(dossier, procedure));
    }

    private static Set<UUID> ids(List<Rejudged> cases) {
        return cases.stream().map(one -> one.known().id()).collect(Collectors.toSet());
    }
}
