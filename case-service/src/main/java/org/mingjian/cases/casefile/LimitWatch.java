package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.DeadlineCounter;
import org.mingjian.kernel.statute.DeadlineState;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.statute.TimeLimits;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Severity;

/** Finds the limits that started in a case, counts them, and objects to what was done too late or not at all allowed. */
final class LimitWatch {

    private final TimeLimits timeLimits;
    private final DeadlineCounter counter;

    LimitWatch(TimeLimits timeLimits, DeadlineCounter counter) {
        this.timeLimits = timeLimits;
        this.counter = counter;
    }

    List<RunningLimit> watch(Dossier dossier, CaseProcedure<?> procedure, List<Objection> objections) {
        List<RunningLimit> running = new ArrayList<>();
        List<CaseStep> steps = dossier.timeline().steps();
        for (Limitation limitation : procedure.limits()) {
            for (int index = 0; index < steps.size(); index++) {
                if (limitation.starts().test(steps.get(index))) {
                    watch(dossier, limitation, index, running, objections);
                }
            }
        }
        return running;
    }

    private void watch(
            Dossier dossier, Limitation limitation, int start, List<RunningLimit> running, List<Objection> objections) {
        List<CaseStep> steps = dossier.timeline().steps();
        LocalDate startsOn = steps.get(start).on();
        @Nullable
        TimeLimit limit = timeLimits
                .find(limitation.topic(), dossier.agency().jurisdiction(), startsOn)
                .orElse(null);
        if (limit == null) {
            return;
        }
        int end = endOf(limitation, steps, start);
        if (!limit.isCountable()) {
            if (end >= 0) {
                objections.add(forbidden(limit, start + 1, end + 1));
            }
            return;
        }
        Deadline deadline = counter.count(limit, startsOn);
        @Nullable LocalDate metOn = end < 0 ? null : steps.get(end).on();
        running.add(new RunningLimit(deadline, start + 1, metOn));
        if (metOn != null && deadline.metOn(metOn) == DeadlineState.LATE) {
            objections.add(late(deadline, metOn, start + 1, end + 1));
        }
    }

    /** The first step behind the start that meets the limit; -1 while there is none. */
    private static int endOf(Limitation limitation, List<CaseStep> steps, int start) {
        for (int index = start + 1; index < steps.size(); index++) {
            if (limitation.meets().test(steps.get(index))) {
                return index;
            }
        }
        return -1;
    }

    private static Objection late(Deadline deadline, LocalDate metOn, int start, int end) {
        return new Objection(
                deadline.limit().id(),
                deadline.limit().citation().basis(),
                Severity.SOFT,
                List.of(start, end),
                deadline.limit().label() + "逾期：" + deadline.reasoning() + "，实际" + metOn);
    }

    private static Objection forbidden(TimeLimit limit, int start, int end) {
        return new Objection(
                limit.id(), limit.citation().basis(), Severity.HARD, List.of(start, end), limit.label() + "；请不要进行该步骤");
    }
}
