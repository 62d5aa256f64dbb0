package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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

        /** The day it is counted from: that of the step, unless the step tells another. */
        default LocalDate day(List<CaseStep> steps, int index) {
            return steps.get(index).on();
        }

        /** The indexes of all the steps it starts with, oldest first; a start that has to count days tells them at once. */
        default List<Integer> in(Dossier dossier) {
            List<CaseStep> steps = dossier.timeline().steps();
            return IntStream.range(0, steps.size())
                    .filter(index -> at(steps, index))
                    .boxed()
                    .toList();
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
}
