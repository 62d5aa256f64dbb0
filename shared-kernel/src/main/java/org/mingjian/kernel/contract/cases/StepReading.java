package org.mingjian.kernel.contract.cases;

import java.util.List;

/** Outcome of reading a step from its wire form. */
public sealed interface StepReading {

    /** The form is a step. */
    record Understood(CaseStep step) implements StepReading {}

    /** The form is not a step; every problem is named, not only the first. */
    record Unreadable(List<FieldProblem> problems) implements StepReading {

        public Unreadable {
            problems = List.copyOf(problems);
        }
    }
}
