package org.mingjian.cases.casefile;

import java.util.List;
import java.util.function.Predicate;

import org.mingjian.kernel.contract.cases.CaseStep;

/**
 * A time limit that a procedure knows: which topic of the table of limits, which step starts it, which step meets it.
 * How many days it is, of what kind, and whether they are counted forward or back, the table says for the case's own
 * place, field and date.
 *
 * @param effect what follows when it is not kept
 */
public record Limitation(String topic, Start starts, Predicate<CaseStep> meets, Effect effect) {

    /** Tells whether a limit starts with a step, which may depend on the steps around it. */
    @FunctionalInterface
    public interface Start {

        /** Whether it starts with the step at that index, from 0, as far as the steps alone tell. */
        boolean at(List<CaseStep> steps, int index);

        /** The same where days have to be counted to tell, such as those after which an application counts as accepted. */
        default boolean at(Dossier dossier, int index) {
            return at(dossier.timeline().steps(), index);
        }
    }

    /** What follows when a limit is not kept. */
    public enum Effect {
        /** The agency must act, in time or late: what is late is a finding, but refusing it would make it worse. */
        DUTY,
        /** The act may only be done in time: what is late is refused where the law says so. */
        RIGHT
    }

    /** A duty from one type of step to another. */
    public static Limitation between(String topic, Class<? extends CaseStep> start, Class<? extends CaseStep> end) {
        return duty(topic, start::isInstance, end::isInstance);
    }

    /** A duty from some steps to some others. */
    public static Limitation duty(String topic, Predicate<CaseStep> starts, Predicate<CaseStep> meets) {
        return new Limitation(topic, (steps, index) -> starts.test(steps.get(index)), meets, Effect.DUTY);
    }

    /** A duty whose start depends on the steps around it. */
    public static Limitation dutyFrom(String topic, Start starts, Class<? extends CaseStep> end) {
        return new Limitation(topic, starts, end::isInstance, Effect.DUTY);
    }

    /** A right, or a time to wait, from one type of step to another. */
    public static Limitation right(String topic, Class<? extends CaseStep> start, Class<? extends CaseStep> end) {
        return new Limitation(
                topic, (steps, index) -> start.isInstance(steps.get(index)), end::isInstance, Effect.RIGHT);
    }
}
