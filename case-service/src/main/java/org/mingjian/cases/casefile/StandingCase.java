package org.mingjian.cases.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A case as it is kept, with what its last judgement came to.
 *
 * @param findings in the order of their numbers
 */
record StandingCase(KeptCase kept, String stage, List<FindingRow> findings, Set<LimitRow> limits) {

    /** Whether that judgement says what is kept already. */
    boolean says(Judgement judgement) {
        return stage.equals(judgement.stage())
                && findings.equals(
                        judgement.objections().stream().map(FindingRow::of).toList())
                && limits.equals(judgement.limits().stream().map(LimitRow::of).collect(Collectors.toSet()));
    }
}
