package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.lifecycle.Lifecycle;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/**
 * Judges a timeline by its procedure: walks the transition table, asks every rule, counts every limit. Pure; the same
 * for a step taken here and for a timeline reported from elsewhere.
 */
public final class Judge {

    /** A step the transition table does not offer at its stage. */
    public static final String STEP_ORDER = "CASE-ORDER";

    private final Statutes statutes;

    /** A judge by these statutes. */
    public Judge(Statutes statutes) {
        this.statutes = statutes;
    }

    /** The law it judges by; a dossier is made with it. */
    public Statutes statutes() {
        return statutes;
    }

    /** What the dossier comes to. */
    public Judgement judge(Dossier dossier, CaseProcedure<?> procedure) {
        List<Objection> objections = new ArrayList<>();
        String stage = walk(procedure.lifecycle(), dossier, objections);
        for (Rule<Dossier> rule : procedure.rules()) {
            objections.addAll(rule.judge(dossier));
        }
        List<RunningLimit> limits = LimitWatch.watch(dossier, procedure, objections);
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
                objections.addAll(outOfOrder(dossier, step, number));
                stage = lifecycle.followed(before, step.getClass());
            } else {
                stage = next;
            }
        }
        return stage.name();
    }

    private static List<Objection> outOfOrder(Dossier dossier, CaseStep step, int number) {
        String detail = "第" + number + "步“" + step.type().label() + "”不应在此时进行，前面的法定步骤缺失或者次序不对";
        return number == 1
                ? dossier.objection(STEP_ORDER, detail, 1)
                : dossier.objection(STEP_ORDER, detail, number - 1, number);
    }
}
