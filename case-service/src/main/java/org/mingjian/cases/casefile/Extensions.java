package org.mingjian.cases.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LimitExtended;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.statute.TimeLimit;

/**
 * The steps that extend a limit, and what they make of it.
 *
 * @param granted how many of them the law allows
 * @param refused those that leave the limit as it was
 */
public record Extensions(int granted, List<Refused> refused) {

    /**
     * An extension the law does not allow.
     *
     * @param index of its step, from 0
     * @param why in words a clerk understands
     */
    record Refused(int index, String why) {}

    /**
     * What the steps between start and end make of the limit: those that name its topic, and those that name none where
     * the limit is one that can be extended.
     *
     * @param start index from 0 of the step the limit starts from
     * @param end index from 0 of the step that is judged by it, or how many steps there are
     */
    static Extensions of(Dossier dossier, Limit limited, int start, int end) {
        TimeLimit limit = limited.limit();
        List<CaseStep> steps = dossier.timeline().steps();
        int most = limit.extension() == null ? 0 : limit.extension().times();
        StoppedTime stopped = StoppedTime.of(steps);
        int granted = 0;
        List<Refused> refused = new ArrayList<>();
        for (int index = start + 1; index < end; index++) {
            if (!limited.isExtendedBy(steps.get(index))) {
                continue;
            }
            if (granted == most) {
                refused.add(new Refused(index, most == 0 ? "法定期限目录中没有该期限的延长规定；请核对本领域规定" : "该期限最多延长" + most + "次"));
                continue;
            }
            LocalDate extendedOn = steps.get(index).on();
            LocalDate due = dossier.statutes()
                    .counter()
                    .count(limit, limited.startsOn(), granted, stopped.until(extendedOn))
                    .due();
            if (extendedOn.isAfter(due)) {
                refused.add(new Refused(index, "期限已于" + due + "届满，届满后不得再延长"));
            } else {
                granted++;
            }
        }
        return new Extensions(granted, List.copyOf(refused));
    }

    /** A limit of the table as it runs in a case under a topic, from a day. */
    record Limit(String topic, TimeLimit limit, LocalDate startsOn) {

        boolean isExtendedBy(CaseStep step) {
            return step instanceof LimitExtended extended
                    && (extended.limit() == null
                            ? limit.extension() != null
                            : extended.limit().equals(topic));
        }
    }

    /**
     * The day of a limit with the extensions that were lawfully taken and the time that does not count.
     *
     * @param start the step the limit starts from
     * @param end the step that is judged by the limit; what lies behind it is left out
     */
    public static Deadline lawful(Dossier dossier, String topic, TimeLimit limit, CaseStep start, CaseStep end) {
        Extensions taken = of(
                dossier, new Limit(topic, limit, start.on()), dossier.numberOf(start) - 1, dossier.numberOf(end) - 1);
        StoppedTime stopped = StoppedTime.of(dossier.before(end));
        return dossier.statutes().counter().count(limit, start.on(), taken.granted(), stopped.until(end.on()));
    }
}
