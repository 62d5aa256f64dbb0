package org.mingjian.cases.licence;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.casefile.Extensions;
import org.mingjian.kernel.contract.cases.ApplicationAccepted;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.timeline.Objection;

/**
 * The shorter time an agency promised (承诺时限), kept apart from the time the law sets: to miss the one is a hint, to miss
 * the other a breach of its own, and only one of the two is held against a decision.
 */
final class PromisedTime {

    private PromisedTime() {}

    /** LIC-042p: decided within the promised working days; extensions and excluded times lengthen them as they do the law's. */
    static List<Objection> isKept(Dossier dossier) {
        ApplicationAccepted accepted =
                dossier.timeline().first(ApplicationAccepted.class).orElse(null);
        LicenceDecided decided = dossier.timeline().first(LicenceDecided.class).orElse(null);
        int start = DecisionClock.start(dossier);
        @Nullable Integer promised = accepted == null ? null : accepted.promisedDays();
        if (accepted == null || decided == null || promised == null || promised < 1 || start < 0) {
            return List.of();
        }
        CaseStep starts = dossier.step(start + 1);
        String topic = DecisionClock.topic(dossier);
        TimeLimit law = dossier.statutes()
                .timeLimits()
                .find(topic, dossier.agency().jurisdiction(), starts.on())
                .filter(limit -> promised < limit.amount())
                .orElse(null);
        if (law == null) {
            return List.of();
        }
        LocalDate lawful =
                Extensions.lawful(dossier, topic, law, starts, decided).due();
        LocalDate due = Extensions.lawful(dossier, topic, shortened(law, promised), starts, decided)
                .due();
        return !decided.on().isAfter(due) || decided.on().isAfter(lawful)
                ? List.of()
                : dossier.objection(
                        "LIC-042p",
                        "超过承诺时限：承诺" + promised + "个工作日内作出决定，自" + starts.on() + "起算至" + due + "，实际" + decided.on()
                                + "；未超过法定期限" + lawful,
                        dossier.numberOf(accepted),
                        dossier.numberOf(decided));
    }

    private static TimeLimit shortened(TimeLimit law, int workingDays) {
        return new TimeLimit(
                law.id(),
                law.topics(),
                law.jurisdiction(),
                law.label(),
                law.start(),
                law.bound(),
                workingDays,
                law.dayCount(),
                law.fixedDate(),
                law.extension(),
                law.roll(),
                law.breach(),
                law.excludes(),
                law.citation(),
                law.source(),
                law.effectiveFrom(),
                law.effectiveTo());
    }
}
