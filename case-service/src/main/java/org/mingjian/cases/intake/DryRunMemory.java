package org.mingjian.cases.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mingjian.cases.casefile.CaseChain;
import org.mingjian.cases.casefile.NaturalKey;

/**
 * What a dry run would have kept so far. The database forgets it batch by batch, so a case that comes a second time in the
 * upload is compared with what is remembered here: eight bytes a step, enough to tell other content from the same.
 */
final class DryRunMemory {

    private static final int SIXTEEN_DIGITS = 16;
    private static final int HEXADECIMAL = 16;

    private final Map<NaturalKey, long[]> chains = new HashMap<>();

    /** The outcomes as they would be with everything before this batch kept. Remembers nothing. */
    List<IntakeOutcome> corrected(List<Intake.Prepared> prepared, List<IntakeOutcome> outcomes) {
        Map<Integer, Intake.Prepared> byRecord = new HashMap<>();
        prepared.forEach(one -> byRecord.put(one.numbered().record(), one));
        List<IntakeOutcome> corrected = new ArrayList<>(outcomes.size());
        for (IntakeOutcome outcome : outcomes) {
            Intake.Prepared one = byRecord.get(outcome.record());
            corrected.add(one == null ? outcome : corrected(one, outcome));
        }
        return corrected;
    }

    private IntakeOutcome corrected(Intake.Prepared one, IntakeOutcome outcome) {
        long[] seen = chains.get(one.key());
        CaseChain chain = one.chain();
        if (seen == null || chain == null || outcome.kind() == IntakeOutcome.Kind.REJECTED) {
            return outcome;
        }
        long[] now = digestsOf(chain);
        int shared = Math.min(seen.length, now.length);
        if (seen[shared - 1] != now[shared - 1]) {
            return Intake.conflict(one);
        }
        if (now.length <= seen.length) {
            return outcome.as(IntakeOutcome.Kind.UNCHANGED);
        }
        return outcome.kind() == IntakeOutcome.Kind.CREATED ? outcome.as(IntakeOutcome.Kind.EXTENDED) : outcome;
    }

    /** Remembers a batch whose outcomes were noted. */
    void remember(List<Intake.Prepared> prepared, List<IntakeOutcome> outcomes) {
        Set<Integer> rejected = new HashSet<>();
        outcomes.stream()
                .filter(outcome -> outcome.kind() == IntakeOutcome.Kind.REJECTED)
                .forEach(outcome -> rejected.add(outcome.record()));
        for (Intake.Prepared one : prepared) {
            CaseChain chain = one.chain();
            if (chain != null && !rejected.contains(one.numbered().record())) {
                chains.merge(one.key(), digestsOf(chain), (was, is) -> was.length > is.length ? was : is);
            }
        }
    }

    private static long[] digestsOf(CaseChain chain) {
        return chain.links().stream()
                .mapToLong(link -> Long.parseUnsignedLong(link.sha256(), 0, SIXTEEN_DIGITS, HEXADECIMAL))
                .toArray();
    }
}
