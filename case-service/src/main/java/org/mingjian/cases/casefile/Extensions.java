package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.statute.TimeLimit;

/** Finds the steps that extend a limit. */
final class Extensions {

    private Extensions() {}

    /**
     * The steps between start and end that extend this limit: those that name its topic, and those that name none where
     * the limit is one that can be extended.
     *
     * @return indexes from 0, oldest first
     */
    static List<Integer> of(List<CaseStep> steps, String topic, TimeLimit limit, int start, int end) {
        List<Integer> found = new ArrayList<>();
        for (int index = start + 1; index < end; index++) {
            if (steps.get(index) instanceof LimitExtended extended) {
                String named = extended.limit();
                if (named == null ? limit.extension() != null : named.equals(topic)) {
                    found.add(index);
                }
            }
        }
        return found;
    }
}
