package org.mingjian.cases.inspection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.mingjian.cases.casefile.CommonRules;
import org.mingjian.cases.casefile.Competence;
import org.mingjian.cases.casefile.Dossier;
import org.mingjian.cases.register.Entries;
import org.mingjian.cases.register.InspectionItem;
import org.mingjian.kernel.contract.cases.CaseClosed;
import org.mingjian.kernel.contract.cases.CaseOpened;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.InspectionApproved;
import org.mingjian.kernel.contract.cases.InspectionBasis;
import org.mingjian.kernel.contract.cases.InspectionConcluded;
import org.mingjian.kernel.contract.cases.InspectionNotified;
import org.mingjian.kernel.contract.cases.PartyKind;
import org.mingjian.kernel.contract.cases.SiteEntered;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/**
 * What the guidance on inspections holds against an inspection. It speaks of enterprises; sole traders are treated alike,
 * natural persons are not meant.
 */
final class InspectionRules {

    static final List<Rule<Dossier>> CURRENT = Stream.concat(
                    CommonRules.OF_ANY_KIND.stream(),
                    Stream.of(
                            CommonRules.certifiedOfficers("INS-07", "OFF-02i", "officers", InspectionRules::isOnSite),
                            InspectionRules::itemIsPublished,
                            InspectionRules::approvedBeforeTheVisit,
                            InspectionRules::noticeBeforeTheVisit,
                            InspectionRules::specialInspectionHasAPlan,
                            InspectionRules::resultIsTold))
            .toList();

    private InspectionRules() {}

    private static boolean isOnSite(CaseStep step) {
        return step instanceof SiteEntered || step instanceof InspectionConcluded;
    }

    /**
     * INS-06: the head approves before the visit, behind it only where it was urgent. Where nobody reports an approval, the
     * opening of the file stands for it.
     */
    static List<Objection> approvedBeforeTheVisit(Dossier dossier) {
        CaseStep visit = visit(dossier).orElse(null);
        if (visit == null) {
            return List.of();
        }
        InspectionApproved approved =
                dossier.timeline().first(InspectionApproved.class).orElse(null);
        if (approved == null && isUrgent(dossier)) {
            return dossier.timeline()
                    .first(CaseClosed.class)
                    .map(closed -> dossier.objection(
                            "INS-06", "情况紧急当场实施的检查，结案前没有补办批准手续", dossier.numberOf(visit), dossier.numberOf(closed)))
                    .orElse(List.of());
        }
        if (approved == null) {
            return dossier.before(visit).stream().anyMatch(CaseOpened.class::isInstance)
                    ? List.of()
                    : dossier.objection("INS-06", "实施检查前没有经行政机关负责人批准；请先报批", dossier.numberOf(visit));
        }
        boolean afterwards = dossier.numberOf(approved) > dossier.numberOf(visit);
        return afterwards && !approved.emergency() && !isUrgent(dossier)
                ? dossier.objection(
                        "INS-06",
                        visit.on() + "已经实施检查，不得事后批准；情况紧急当场实施的请注明",
                        dossier.numberOf(visit),
                        dossier.numberOf(approved))
                : List.of();
    }

    /** INS-06: the notice is issued before the visit; where it was urgent it is made good afterwards. */
    static List<Objection> noticeBeforeTheVisit(Dossier dossier) {
        CaseStep visit = visit(dossier).orElse(null);
        return visit == null
                        || isUrgent(dossier)
                        || dossier.before(visit).stream().anyMatch(InspectionNotified.class::isInstance)
                ? List.of()
                : dossier.objection("INS-06", "实施检查前没有制发检查通知书；请先制发，情况紧急的请在进入现场时注明", dossier.numberOf(visit));
    }

    /** INS-05: a special inspection follows a plan that was approved. */
    static List<Objection> specialInspectionHasAPlan(Dossier dossier) {
        return !isEnterprise(dossier)
                ? List.of()
                : dossier.timeline().all(InspectionApproved.class).stream()
                        .filter(approved ->
                                approved.basis() == InspectionBasis.SPECIAL_PLAN && approved.documentNumber() == null)
                        .flatMap(approved ->
                                dossier
                                        .objection("INS-05", "专项检查应当依批准的计划实施；请填写计划的文号", dossier.numberOf(approved))
                                        .stream())
                        .toList();
    }

    /** INS-07t: the result is told to the inspected before the file is closed. */
    static List<Objection> resultIsTold(Dossier dossier) {
        CaseClosed closed = dossier.timeline().first(CaseClosed.class).orElse(null);
        InspectionConcluded concluded =
                dossier.timeline().first(InspectionConcluded.class).orElse(null);
        return closed == null
                        || concluded == null
                        || !isEnterprise(dossier)
                        || dossier.before(closed).stream().anyMatch(InspectionProcedures::tellsTheResult)
                ? List.of()
                : dossier.objection(
                        "INS-07t", "结案前没有将检查结果告知企业的记录；请及时告知", dossier.numberOf(concluded), dossier.numberOf(closed));
    }

    /**
     * INS-02: what is inspected was a published item on the day of the visit. Silent where the agency has entered no items, or
     * nobody says what was inspected.
     */
    static List<Objection> itemIsPublished(Dossier dossier) {
        String item = Competence.itemOf(dossier);
        CaseStep visit = visit(dossier).orElse(null);
        Entries entries = dossier.register().entries();
        String agency = dossier.header().agency();
        if (item == null || visit == null || !entries.keeps(InspectionItem.class, agency, visit.on())) {
            return List.of();
        }
        boolean published = entries.on(InspectionItem.class, agency, item, visit.on())
                .filter(held -> held.publishedBy(visit.on()))
                .isPresent();
        return published
                ? List.of()
                : dossier.objection(
                        "INS-02", "检查事项" + item + "在" + visit.on() + "没有公布，不得实施检查；请先公布检查事项", dossier.numberOf(visit));
    }

    private static boolean isUrgent(Dossier dossier) {
        return dossier.timeline().all(SiteEntered.class).stream().anyMatch(SiteEntered::emergency)
                || dossier.timeline().all(InspectionApproved.class).stream().anyMatch(InspectionApproved::emergency);
    }

    /** The first step that took place at the enterprise's. */
    private static Optional<CaseStep> visit(Dossier dossier) {
        return isEnterprise(dossier)
                ? dossier.timeline().steps().stream()
                        .filter(InspectionRules::isOnSite)
                        .findFirst()
                : Optional.empty();
    }

    private static boolean isEnterprise(Dossier dossier) {
        return dossier.header().party().kind() != PartyKind.PERSON;
    }
}
