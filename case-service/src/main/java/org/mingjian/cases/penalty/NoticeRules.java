package org.mingjian.cases.penalty;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.DefenceHeard;
import org.mingjian.kernel.contract.cases.DefenceOutcome;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.timeline.Objection;

/** The party is told what is intended, has time to answer, and gets nothing heavier (行政处罚法第四十四条、第四十五条、第六十二条). */
final class NoticeRules {

    private NoticeRules() {}

    /** PEN-044: a party that was not told the intended penalty and its rights may not be penalised. */
    static List<Objection> partyIsInformedBeforeThePenalty(Dossier dossier) {
        return PenaltyRules.penalty(dossier)
                .filter(decided -> !cameBefore(dossier, decided, PartyInformed.class::isInstance))
                .map(decided ->
                        dossier.objection("PEN-044", "作出处罚决定前没有告知当事人拟处罚内容和陈述、申辩等权利；请先告知", dossier.numberOf(decided)))
                .orElse(List.of());
    }

    /**
     * PEN-044d: no penalty before the time to ask for a hearing, or to answer where the field's law sets one, has passed,
     * unless the party has clearly waived it or was heard.
     */
    static List<Objection> defenceHasHadItsTime(Dossier dossier) {
        PenaltyDecided decided = PenaltyRules.penalty(dossier).orElse(null);
        PartyInformed informed = decided == null ? null : lastBefore(dossier, decided);
        if (decided == null || informed == null) {
            return List.of();
        }
        boolean hearing = Boolean.TRUE.equals(informed.hearingOffered());
        List<CaseStep> answers =
                dossier.timeline().steps().subList(dossier.numberOf(informed), dossier.numberOf(decided) - 1);
        if (answers.stream().anyMatch(step -> ends(step, hearing))) {
            return List.of();
        }
        return answerTime(dossier, informed, hearing)
                .filter(time -> !decided.on().isAfter(time.due()))
                .map(time -> dossier.objection(
                        "PEN-044d",
                        time.limit().label() + "的期间到" + time.due() + "届满（" + time.reasoning() + "），" + decided.on()
                                + "尚不得作出处罚决定",
                        dossier.numberOf(informed),
                        dossier.numberOf(decided)))
                .orElse(List.of());
    }

    private static boolean ends(CaseStep step, boolean hearing) {
        return switch (step) {
            case DefenceHeard heard -> !hearing || heard.outcome() == DefenceOutcome.WAIVED;
            case HearingHeld held -> true;
            case HearingWaived waived -> true;
            default -> false;
        };
    }

    private static Optional<Deadline> answerTime(Dossier dossier, PartyInformed informed, boolean hearing) {
        String topic = hearing ? "penalty-hearing-request" : "statement-and-defence";
        LocalDate informedOn = informed.on();
        return dossier.statutes()
                .timeLimits()
                .find(topic, dossier.agency().jurisdiction(), informedOn)
                .map(limit -> dossier.statutes().counter().count(limit, informedOn));
    }

    /** PEN-044h: nothing heavier than what the party was told, unless it is told again. */
    static List<Objection> notHeavierThanInformed(Dossier dossier) {
        PenaltyDecided decided = PenaltyRules.penalty(dossier).orElse(null);
        PartyInformed informed = decided == null ? null : lastBefore(dossier, decided);
        if (decided == null || informed == null || informed.sanctions().isEmpty()) {
            return List.of();
        }
        List<Sanction> added = decided.sanctions().stream()
                .filter(sanction -> !informed.sanctions().contains(sanction))
                .toList();
        if (added.isEmpty() && decided.fine().compareTo(informed.fine()) <= 0) {
            return List.of();
        }
        String detail = added.isEmpty()
                ? "决定罚款" + decided.fine().toPlainString() + "元，重于告知的"
                        + informed.fine().toPlainString() + "元；请重新告知"
                : "决定的处罚种类超出所告知的内容；请重新告知";
        return dossier.objection("PEN-044h", detail, dossier.numberOf(informed), dossier.numberOf(decided));
    }

    private static @Nullable PartyInformed lastBefore(Dossier dossier, CaseStep decision) {
        return dossier.leadingTo(decision).reversed().stream()
                .filter(PartyInformed.class::isInstance)
                .map(PartyInformed.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** Whether such a step led to the decision. */
    static boolean cameBefore(Dossier dossier, CaseStep step, Predicate<CaseStep> wanted) {
        return dossier.leadingTo(step).stream().anyMatch(wanted);
    }
}
