package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** What the third of the three systems (法制审核) asks of a decision. */
public final class LegalReviewRules {

    private LegalReviewRules() {}

    /**
     * No decision while the last opinion before it names problems, nor a major one without any (法制审核未通过，不得作出决定),
     * whether the file says that it is major or the agency's catalogue does (TS-43); the reviewer has not handled the case.
     *
     * @param rule id of the rule that forbids the decision
     * @param decides which steps decide
     */
    public static List<Rule<Dossier>> of(String rule, Predicate<CaseStep> decides) {
        return List.of(dossier -> isPassed(dossier, rule, decides), LegalReviewRules::reviewerHasNotHandledTheCase);
    }

    private static List<Objection> isPassed(Dossier dossier, String rule, Predicate<CaseStep> decides) {
        List<CaseStep> steps = dossier.timeline().steps();
        int decision = CommonRules.indexOf(steps, decides, 0);
        if (decision < 0) {
            return List.of();
        }
        int review = lastReview(steps, decision);
        if (review >= 0 && ((LegalReviewConcluded) steps.get(review)).opinion() == LegalReviewOpinion.PROBLEMS) {
            return dossier.objection(rule, "最近一次法制审核意见为“存在问题”，重新审核同意后方可作出决定", review + 1, decision + 1);
        }
        if (review >= 0) {
            return List.of();
        }
        boolean major = steps.get(decision) instanceof PenaltyDecided penalty && penalty.major();
        return major
                ? dossier.objection(rule, "重大执法决定未经法制审核，不得作出；请先送法制审核", decision + 1)
                : MajorDecisions.lineOf(dossier, steps.get(decision))
                        .map(line -> dossier.objection(
                                "TS-43", "该决定列入本机关重大执法决定目录" + line + "，未经法制审核不得作出；请先送法制审核", decision + 1))
                        .orElse(List.of());
    }

    private static int lastReview(List<CaseStep> steps, int before) {
        for (int index = before - 1; index >= 0; index--) {
            if (steps.get(index) instanceof LegalReviewConcluded) {
                return index;
            }
        }
        return -1;
    }

    /** TS-49: 办案人员不得作为审核人员. */
    private static List<Objection> reviewerHasNotHandledTheCase(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (LegalReviewConcluded review : dossier.timeline().all(LegalReviewConcluded.class)) {
            int number = dossier.numberOf(review);
            dossier.handledBy(review.reviewer())
                    .ifPresent(handled -> objections.addAll(dossier.objection(
                            "TS-49",
                            "法制审核人员" + review.reviewer() + "参与了本案“"
                                    + dossier.step(handled).type().label() + "”，办案人员不得作为审核人员",
                            handled,
                            number)));
        }
        return objections;
    }

    /** TS-48: whoever reviews a penalty holds the legal professional qualification. */
    public static List<Objection> reviewerIsQualified(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (LegalReviewConcluded review : dossier.timeline().all(LegalReviewConcluded.class)) {
            if (Boolean.FALSE.equals(review.qualified())) {
                objections.addAll(
                        dossier.objection("TS-48", "行政处罚决定的法制审核人员没有法律职业资格；请由具备资格的人员审核", dossier.numberOf(review)));
            }
        }
        return objections;
    }

    /** TS-45: what is decided is the text that was reviewed. */
    public static List<Objection> decidedTextWasReviewed(Dossier dossier) {
        PenaltyDecided decided = dossier.timeline().first(PenaltyDecided.class).orElse(null);
        if (decided == null || decided.draftDigest() == null) {
            return List.of();
        }
        int decision = dossier.numberOf(decided);
        int review = lastReview(dossier.timeline().steps(), decision - 1);
        if (review < 0) {
            return List.of();
        }
        String reviewed = ((LegalReviewConcluded) dossier.timeline().steps().get(review)).draftDigest();
        return reviewed == null || reviewed.equals(decided.draftDigest())
                ? List.of()
                : dossier.objection("TS-45", "决定的文本与法制审核的文本不同；请将修改后的文本重新送审", review + 1, decision);
    }
}
