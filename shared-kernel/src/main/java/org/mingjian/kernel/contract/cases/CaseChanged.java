package org.mingjian.kernel.contract.cases;

import java.util.List;

/**
 * Data of every event about a case file: the steps that were added and what the case amounts to after them, so that no
 * consumer has to call back. Holds no personal data.
 *
 * @param firstSequence number of the first step in {@code steps}
 * @param steps the steps that were added, oldest first
 * @param state the case after them
 */
public record CaseChanged(int firstSequence, List<StepForm> steps, CaseState state) {

    public CaseChanged {
        steps = List.copyOf(steps);
    }
}
