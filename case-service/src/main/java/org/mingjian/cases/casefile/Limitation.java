package org.mingjian.cases.casefile;

import java.util.function.Predicate;

import org.mingjian.kernel.contract.cases.CaseStep;

/**
 * A time limit that a procedure knows: which topic of the table of limits, which step starts it, which step meets it.
 * How many days it is, and of what kind, the table says for the case's own place, field and date.
 */
public record Limitation(String topic, Predicate<CaseStep> starts, Predicate<CaseStep> meets) {

    /** A limit from one type of step to another. */
    public static Limitation between(String topic, Class<? extends CaseStep> start, Class<? extends CaseStep> end) {
        return new Limitation(topic, start::isInstance, end::isInstance);
    }
}
