package org.mingjian.cases.penalty;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingRequested;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.timeline.Objection;

/** The hearing (行政处罚法第六十三条至第六十五条). */
final class HearingRules {

    /** 行政处罚法第六十三条第三项、第四项, whatever the amount; since when, the thresholds say. */
    private static final Set<Sanction> HEAVY = Set.of(
            Sanction.QUALIFICATION_DOWNGRADE,
            Sanction.LICENCE_REVOCATION,
            Sanction.BUSINESS_SUSPENSION,
            Sanction.CLOSURE_OR_EMPLOYMENT_RESTRICTION);

    private HearingRules() {}

    /** PEN-063: whoever is to be penalised so heavily is told the right to a hearing. */
    static List<Objection> offeredWhereTheLawGivesIt(Dossier dossier) {
        PenaltyDecided decided = PenaltyRules.penalty(dossier).orElse(null);
        if (decided == null || !givesHearing(dossier, decided)) {
            return List.of();
        }
        List<PartyInformed> notices = dossier.leadingTo(decided).stream()
                .filter(PartyInformed.class::isInstance)
                .map(PartyInformed.class::cast)
                .toList();
        boolean denied = !notices.isEmpty()
                && notices.stream().allMatch(notice -> Boolean.FALSE.equals(notice.hearingOffered()));
        return denied
                ? dossier.objection(
                        "PEN-063",
                        "该处罚属于听证范围，没有告知当事人有要求听证的权利；请告知",
                        dossier.numberOf(notices.getLast()),
                        dossier.numberOf(decided))
                : List.of();
    }

    private static boolean givesHearing(Dossier dossier, PenaltyDecided decided) {
        return decided.sanctions().stream()
                        .anyMatch(sanction -> HEAVY.contains(sanction)
                                && dossier.threshold("hearing-sanction-" + sanction.name(), decided.on())
                                        .isPresent())
                || dossier.threshold("hearing-fine", decided.on())
                        .filter(least -> decided.fine().compareTo(least) >= 0
                                || decided.confiscated().compareTo(least) >= 0)
                        .isPresent();
    }

    /** PEN-063: whoever asked in time for a hearing the law or the notice gives, gets it before the decision. */
    static List<Objection> heldWhereItWasAskedFor(Dossier dossier) {
        PenaltyDecided decided = PenaltyRules.penalty(dossier).orElse(null);
        if (decided == null
                || NoticeRules.cameBefore(
                        dossier, decided, step -> step instanceof HearingHeld || step instanceof HearingWaived)) {
            return List.of();
        }
        return dossier.leadingTo(decided).stream()
                .filter(step -> step instanceof HearingRequested && mustBeHeld(dossier, decided, step))
                .findFirst()
                .map(requested -> dossier.objection(
                        "PEN-063",
                        "当事人已在期限内要求听证，未举行听证不得作出处罚决定",
                        dossier.numberOf(requested),
                        dossier.numberOf(decided)))
                .orElse(List.of());
    }

    private static boolean mustBeHeld(Dossier dossier, PenaltyDecided decided, CaseStep requested) {
        PartyInformed informed = dossier.before(requested).reversed().stream()
                .filter(PartyInformed.class::isInstance)
                .map(PartyInformed.class::cast)
                .findFirst()
                .orElse(null);
        boolean offered = informed != null && Boolean.TRUE.equals(informed.hearingOffered());
        boolean inTime = informed == null
                || dossier.due("penalty-hearing-request", informed.on())
                        .filter(time -> requested.on().isAfter(time.due()))
                        .isEmpty();
        return inTime && (offered || givesHearing(dossier, decided));
    }

    /** PEN-064: the host is not one of those who investigated. */
    static List<Objection> hostHasNotInvestigated(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (HearingHeld hearing : dossier.timeline().all(HearingHeld.class)) {
            int number = dossier.numberOf(hearing);
            dossier.handledBy(hearing.host())
                    .ifPresent(handled -> objections.addAll(dossier.objectionToBoth(
                            "PEN-064",
                            "听证主持人" + hearing.host() + "参与了本案“"
                                    + dossier.step(handled).type().label() + "”，听证应由非本案调查人员主持",
                            handled,
                            number)));
        }
        return objections;
    }
}
