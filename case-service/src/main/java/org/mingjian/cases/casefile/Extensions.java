package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.TimeLimit;

/** Finds the steps that extend a limit, and what they make of it. */
public final class Extensions {

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

    /**
     * The day of a limit with the extensions that were lawfully taken and the time that does not count.
     *
     * @param start the step the limit starts from
     * @param end the step that is judged by the limit; what lies behind it is left out
     */
    public static Deadline lawful(Dossier dossier, String topic, TimeLimit limit, CaseStep start, CaseStep end) {
        LocalDate startsOn = start.on();
        List<CaseStep> steps = dossier.before(end);
        StoppedTime stopped = StoppedTime.of(steps);
        int most = limit.extension() == null ? 0 : limit.extension().times();
        int granted = 0;
        for (int index : of(steps, topic, limit, dossier.numberOf(start) - 1, steps.size())) {
            LocalDate extendedOn = steps.get(index).on();
            Deadline before = dossier.statutes().counter().count(limit, startsOn, granted, stopped.until(extendedOn));
            if (granted < most && !extendedOn.isAfter(before.due())) {
                granted++;
            }
        }
        return dossier.statutes().counter().count(limit, startsOn, granted, stopped.until(end.on()));
    }
}
