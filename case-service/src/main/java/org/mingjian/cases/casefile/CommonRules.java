package org.mingjian.cases.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseArchived;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.CaseTerminated;
import org.mingjian.kernel.contract.cases.CriminalReferralDecided;
import org.mingjian.kernel.contract.cases.CriminalReferralMade;
import org.mingjian.kernel.contract.cases.DecisionAnnulled;
import org.mingjian.kernel.contract.cases.DecisionDelivered;
import org.mingjian.kernel.contract.cases.DecisionDisclosed;
import org.mingjian.kernel.contract.cases.DeliveryMethod;
import org.mingjian.kernel.contract.cases.DisclosureWithdrawn;
import org.mingjian.kernel.contract.cases.DisclosureWithheld;
import org.mingjian.kernel.contract.cases.LicenceCancelled;
import org.mingjian.kernel.contract.cases.LicenceWithdrawn;
import org.mingjian.kernel.contract.cases.PoliceAnswer;
import org.mingjian.kernel.contract.cases.PoliceAnswered;
import org.mingjian.kernel.contract.cases.ReferralContested;
import org.mingjian.kernel.contract.cases.ReferralOutcome;
import org.mingjian.kernel.statute.TimeLimit;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** Rules that more than one kind of case is bound by. */
public final class CommonRules {

    /** What binds a case of any kind: delivery by announcement, what was annulled, referral to the police. */
    public static final List<Rule<Dossier>> OF_ANY_KIND = List.of(
            CommonRules::announcementRunsItsTime,
            CommonRules::nothingAnnulledIsDisclosed,
            CommonRules::annulledIsTakenDown,
            CommonRules::referralIsApproved,
            CommonRules::refusalIsContestedInTime,
            PapersNeeded::areInTheArchivedFile,
            DisclosureRules::withheldIsNotDisclosed,
            DisclosureRules::withholdingFitsTheCase,
            DisclosureRules::nothingPersonalIsDisclosed,
            Competence::subjectIsConfirmed,
            Competence::itemIsHeld,
            Competence::entrustedInWriting);

    private CommonRules() {}

    /**
     * Fewer validly certified officers took a step than the law asks for; a further officer without a valid certificate is
     * an objection of its own, because those who are certified still make the step lawful.
     *
     * @param rule id of the rule for this kind of case
     * @param further id of the rule for a further officer without a valid certificate
     * @param topic of the threshold that says how many
     * @param bound which steps are taken by officers
     */
    public static Rule<Dossier> certifiedOfficers(
            String rule, String further, String topic, Predicate<CaseStep> bound) {
        return dossier -> {
            List<Objection> objections = new ArrayList<>();
            int number = 0;
            for (CaseStep step : dossier.timeline().steps()) {
                number++;
                if (bound.test(step)) {
                    objections.addAll(judgeOfficers(dossier, number, rule, further, topic));
                }
            }
            return objections;
        };
    }

    private static List<Objection> judgeOfficers(
            Dossier dossier, int number, String rule, String further, String topic) {
        CaseStep step = dossier.step(number);
        int needed =
                dossier.threshold(topic, step.on()).map(BigDecimal::intValue).orElse(0);
        Set<String> named = new LinkedHashSet<>(step.officers());
        String field = Competence.fieldOf(dossier);
        List<String> invalid = named.stream()
                .filter(officer ->
                        !dossier.register().certified(officer, dossier.header().agency(), step.on(), field))
                .toList();
        int valid = named.size() - invalid.size();
        if (valid < needed) {
            String detail =
                    "“" + step.type().label() + "”应由" + needed + "名以上在" + step.on() + "持有效执法证件的执法人员实施，现有" + valid + "名";
            return dossier.objection(rule, detail, number);
        }
        if (!invalid.isEmpty()) {
            String detail = "执法人员" + String.join("、", invalid) + "在" + step.on() + "没有本机关的有效执法证件";
            return dossier.objection(further, detail, number);
        }
        return List.of();
    }

    /** Whether a step takes the decision before it back: an annulment by whomever, or the withdrawal of a licence (撤销). */
    public static boolean takesBack(CaseStep step) {
        return step instanceof DecisionAnnulled || step instanceof LicenceWithdrawn;
    }

    /** TS-06: what was annulled is not disclosed any more, unless it was decided anew. */
    public static List<Objection> nothingAnnulledIsDisclosed(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        int annulled = -1;
        int number = 0;
        for (CaseStep step : dossier.timeline().steps()) {
            number++;
            if (takesBack(step)) {
                annulled = number;
            } else if (Plausibility.isDecision(step)) {
                annulled = -1;
            } else if (step instanceof DecisionDisclosed && annulled > 0) {
                objections.addAll(dossier.objection("TS-06", "决定已被撤销、变更或者确认违法，不得再予公示", annulled, number));
            }
        }
        return objections;
    }

    /**
     * TS-06w: what was disclosed and then annulled is taken down before the case goes on. The law says soon and names no
     * day, except for penalties, whose days are a limit of their own.
     */
    public static List<Objection> annulledIsTakenDown(Dossier dossier) {
        if (dossier.header().kind() == CaseKind.PENALTY) {
            return List.of();
        }
        List<Objection> objections = new ArrayList<>();
        boolean shown = false;
        int annulled = -1;
        int number = 0;
        for (CaseStep step : dossier.timeline().steps()) {
            number++;
            if (step instanceof DisclosureWithdrawn || step instanceof DisclosureWithheld) {
                shown = false;
                annulled = -1;
            } else if (takesBack(step)) {
                annulled = shown && annulled < 0 ? number : annulled;
            } else if (annulled > 0 && goesOn(step)) {
                objections.addAll(dossier.objection("TS-06w", "已公示的决定被撤销、变更或者确认违法后没有撤下的记录；请及时撤下", annulled, number));
                shown = false;
                annulled = -1;
            } else if (step instanceof DecisionDisclosed) {
                shown = true;
            }
        }
        return objections;
    }

    private static boolean goesOn(CaseStep step) {
        return Plausibility.isDecision(step)
                || step instanceof CaseTerminated
                || step instanceof CaseClosed
                || step instanceof CaseArchived
                || step instanceof LicenceCancelled;
    }

    /** CRM-05: a case goes to the police once the head of the agency has approved it. */
    public static List<Objection> referralIsApproved(Dossier dossier) {
        List<CaseStep> steps = dossier.timeline().steps();
        int made = indexOf(steps, CriminalReferralMade.class::isInstance, 0);
        boolean approved = made >= 0
                && steps.subList(0, made).stream()
                        .anyMatch(step -> step instanceof CriminalReferralDecided decided
                                && decided.outcome() == ReferralOutcome.APPROVED);
        return made < 0 || approved
                ? List.of()
                : dossier.objection("CRM-05", "移送公安机关前应由行政机关正职负责人或者主持工作的负责人批准", made + 1);
    }

    /** CRM-09c: whoever does not agree that the police open no case asks for it to be reconsidered within three days. */
    public static List<Objection> refusalIsContestedInTime(Dossier dossier) {
        List<CaseStep> steps = dossier.timeline().steps();
        int contested = indexOf(steps, ReferralContested.class::isInstance, 0);
        int refused = contested < 0
                ? -1
                : lastIndexOf(
                        steps.subList(0, contested),
                        step -> step instanceof PoliceAnswered answered
                                && answered.outcome() == PoliceAnswer.NOT_OPENED);
        if (refused < 0) {
            return List.of();
        }
        LocalDate contestedOn = steps.get(contested).on();
        return dossier.due("criminal-referral-contest", steps.get(refused).on())
                .filter(time -> contestedOn.isAfter(time.due()))
                .map(time -> dossier.objection(
                        "CRM-09c",
                        time.limit().label() + "逾期：" + time.reasoning() + "，实际" + contestedOn,
                        refused + 1,
                        contested + 1))
                .orElse(List.of());
    }

    /** TIM-13: what is delivered by announcement counts as delivered when the time of the announcement has passed. */
    public static List<Objection> announcementRunsItsTime(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (DecisionDelivered delivered : dossier.timeline().all(DecisionDelivered.class)) {
            @Nullable LocalDate announcedOn = delivered.announcedOn();
            if (delivered.method() == DeliveryMethod.ANNOUNCEMENT && announcedOn != null) {
                dossier.statutes()
                        .timeLimits()
                        .find("announcement-delivery", dossier.agency().jurisdiction(), announcedOn)
                        .filter(limit -> delivered.on().isBefore(due(dossier, limit, announcedOn)))
                        .ifPresent(limit -> objections.addAll(dossier.objection(
                                "TIM-13",
                                "公告送达自" + announcedOn + "起经过" + limit.dayCount().say(limit.amount()) + "视为送达，"
                                        + delivered.on() + "尚未届满",
                                dossier.numberOf(delivered))));
            }
        }
        return objections;
    }

    private static LocalDate due(Dossier dossier, TimeLimit limit, LocalDate start) {
        return dossier.statutes().counter().count(limit, start).due();
    }

    /** The index of the last such step; -1 when there is none. */
    static int lastIndexOf(List<CaseStep> steps, Predicate<CaseStep> wanted) {
        for (int index = steps.size() - 1; index >= 0; index--) {
            if (wanted.test(steps.get(index))) {
                return index;
            }
        }
        return -1;
    }

    /** The index of the first such step at or behind a place; -1 when there is none. */
    static int indexOf(List<CaseStep> steps, Predicate<CaseStep> wanted, int from) {
        for (int index = from; index < steps.size(); index++) {
            if (wanted.test(steps.get(index))) {
                return index;
            }
        }
        return -1;
    }
}
