package org.mingjian.cases.licence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.HearingRequested;
import org.mingjian.kernel.contract.cases.HearingWaived;
import org.mingjian.kernel.contract.cases.LicenceDecided;
import org.mingjian.kernel.contract.cases.PartyInformed;
import org.mingjian.kernel.statute.Deadline;
import org.mingjian.kernel.timeline.Objection;

/**
 * The hearing of a licence (行政许可法第四十七条、第四十八条). The five days to ask for it are working days, which favours whoever
 * may ask.
 */
final class LicenceHearingRules {

    private LicenceHearingRules() {}

    /** LIC-047d: no decision while those who were told of their right can still ask for a hearing. */
    static List<Objection> decisionWaitsForTheRequest(Dossier dossier) {
        LicenceDecided decided = decision(dossier);
        PartyInformed informed =
                decided == null ? null : offer(dossier, decided).orElse(null);
        if (decided == null
                || informed == null
                || dossier.leadingTo(decided).stream()
                        .anyMatch(step -> step instanceof HearingRequested || isOver(step))) {
            return List.of();
        }
        return requestTime(dossier, informed)
                .filter(time -> !decided.on().isAfter(time.due()))
                .map(time -> dossier.objection(
                        "LIC-047d",
                        "申请听证的期间到" + time.due() + "届满（" + time.reasoning() + "），" + decided.on() + "尚不得作出许可决定",
                        dossier.numberOf(informed),
                        dossier.numberOf(decided)))
                .orElse(List.of());
    }

    /** LIC-047: whoever asked for a hearing in time gets it before the decision. */
    static List<Objection> heldWhereItWasAskedFor(Dossier dossier) {
        LicenceDecided decided = decision(dossier);
        if (decided == null || dossier.leadingTo(decided).stream().anyMatch(LicenceHearingRules::isOver)) {
            return List.of();
        }
        return dossier.leadingTo(decided).stream()
                .filter(step -> step instanceof HearingRequested && isInTime(dossier, step))
                .findFirst()
                .map(requested -> dossier.objection(
                        "LIC-047",
                        "已在期限内申请听证，未组织听证不得作出许可决定；请先举行听证",
                        dossier.numberOf(requested),
                        dossier.numberOf(decided)))
                .orElse(List.of());
    }

    /** LIC-048h: the host is not one of those who examined the application. */
    static List<Objection> hostHasNotExamined(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (HearingHeld hearing : dossier.timeline().all(HearingHeld.class)) {
            int number = dossier.numberOf(hearing);
            dossier.handledBy(hearing.host())
                    .ifPresent(handled -> objections.addAll(dossier.objectionToBoth(
                            "LIC-048h",
                            "听证主持人" + hearing.host() + "参与了本案“"
                                    + dossier.step(handled).type().label() + "”，听证应由审查该申请的工作人员以外的人员主持",
                            handled,
                            number)));
        }
        return objections;
    }

    /** In time unless it is known when they were told of the right, and that was more than five working days ago. */
    private static boolean isInTime(Dossier dossier, CaseStep requested) {
        return offer(dossier, requested)
                .flatMap(informed -> requestTime(dossier, informed))
                .filter(time -> requested.on().isAfter(time.due()))
                .isEmpty();
    }

    private static Optional<Deadline> requestTime(Dossier dossier, PartyInformed informed) {
        return dossier.due("licence-hearing-request", informed.on());
    }

    /** The last time before that step that somebody was told of the right to a hearing. */
    private static Optional<PartyInformed> offer(Dossier dossier, CaseStep step) {
        return dossier.leadingTo(step).reversed().stream()
                .filter(PartyInformed.class::isInstance)
                .map(PartyInformed.class::cast)
                .filter(informed -> Boolean.TRUE.equals(informed.hearingOffered()))
                .findFirst();
    }

    private static @Nullable LicenceDecided decision(Dossier dossier) {
        return dossier.inForce(LicenceDecided.class, decided -> true).orElse(null);
    }

    private static boolean isOver(CaseStep step) {
        return step instanceof HearingHeld || step instanceof HearingWaived;
    }
}
