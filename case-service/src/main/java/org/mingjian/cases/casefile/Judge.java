package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.lifecycle.Lifecycle;
import org.mingjian.kernel.statute.DeadlineCounter;
import org.mingjian.kernel.statute.TimeLimits;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;
import org.mingjian.kernel.timeline.Severity;

/**
 * Judges a timeline by its procedure: walks the transition table, asks every rule, counts every limit. Pure; the same
 * for a step taken here and for a timeline reported from elsewhere.
 */
public final class Judge {

    /** A step the transition table does not offer at its stage. */
    public static final String STEP_ORDER = "CASE-ORDER";

    private final LimitWatch limitWatch;

    public Judge(TimeLimits timeLimits, DeadlineCounter counter) {
        this.limitWatch = new LimitWatch(timeLimits, counter);
    }

    /** What the dossier comes to. */
    public Judgement judge(Dossier dossier, CaseProcedure<?> procedure) {
        List<Objection> objections = new ArrayList<>();
        String stage = walk(procedure.lifecycle(), dossier, objections);
        for (Rule<Dossier> rule : procedure.rules()) {
            objections.addAll(rule.judge(dossier));
        }
        List<RunningLimit> limits = limitWatch.watch(dossier, procedure, objections);
        return new Judgement(stage, objections, limits);
    }

    private static <S extends Enum<S>> String walk(
            Lifecycle<S> lifecycle, Dossier dossier, List<Objection> objections) {
        S stage = lifecycle.initial();
        int number = 0;
        for (CaseStep step : dossier.timeline().steps()) {
            number++;
            S before = stage;
            S next = lifecycle.next(before, step.getClass()).orElse(null);
            if (next == null) {
                objections.add(outOfOrder(step, number));
                stage = lifecycle.followed(before, step.getClass());
            } else {
                stage = next;
            }
        }
        return stage.name();
    }

    private static Objection outOfOrder(CaseStep step, int number) {
        List<Integer> compared = number == 1 ? List.of(1) : List.of(number - 1, number);
        return new Objection(
                STEP_ORDER,
                "法定程序",
                Severity.HARD,
                compared,
                "第" + number + "步“" + step.type().label() + "”不应在此时进行，前面的法定步骤缺失或者次序不对");
    }
}
