package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.contract.cases.PenaltyDecided;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;

/** What the third of the three systems (法制审核) asks of a decision. */
public final class LegalReviewRules {

    private LegalReviewRules() {}

    /**
     * No decision while the last opinion before it names problems, nor a major one without any (法制审核未通过，不得作出决定),
     * whether the file says that it is major, the agency's catalogue does (TS-43), or a hearing was held (TS-41, TS-42); each
     * decision is judged by what led to it. The reviewer has not handled the case.
     *
     * @param rule id of the rule that forbids the decision
     * @param decides which steps decide
     */
    public static List<Rule<Dossier>> of(String rule, Predicate<CaseStep> decides) {
        return List.of(
                dossier -> isPassed(dossier, rule, decides),
                LegalReviewRules::reviewerHasNotHandledTheCase,
                LegalReviewContent::materialsAreComplete,
                LegalReviewContent::everyPointIsReviewed);
    }

    private static List<Objection> isPassed(Dossier dossier, String rule, Predicate<CaseStep> decides) {
        return dossier.timeline().steps().stream()
                .filter(decides)
                .flatMap(decided -> isPassed(dossier, rule, decided).stream())
                .toList();
    }

    private static List<Objection> isPassed(Dossier dossier, String rule, CaseStep decided) {
        int decision = dossier.numberOf(decided);
        LegalReviewConcluded review = lastReview(dossier, decided);
        if (review != null && review.opinion() != LegalReviewOpinion.AGREED) {
            return dossier.objection(
                    rule,
                    "最近一次法制审核意见为“" + review.opinion().label() + "”，重新审核同意后方可作出决定",
                    dossier.numberOf(review),
                    decision);
        }
        if (review != null) {
            return List.of();
        }
        if (MajorDecisions.isToldMajor(decided)) {
            return dossier.objection(rule, "重大执法决定未经法制审核，不得作出；请先送法制审核", decision);
        }
        return MajorDecisions.lineOf(dossier, decided)
                .map(line -> dossier.objection("TS-43", "该决定列入本机关重大执法决定目录" + line + "，未经法制审核不得作出；请先送法制审核", decision))
                .orElseGet(() -> isReviewedAfterTheHearing(dossier, decided));
    }

    /** TS-41, TS-42: what is decided after a hearing is reviewed, whatever the catalogue says. */
    private static List<Objection> isReviewedAfterTheHearing(Dossier dossier, CaseStep decided) {
        CaseStep held = dossier.leadingTo(decided).reversed().stream()
                .filter(HearingHeld.class::isInstance)
                .findFirst()
                .orElse(null);
        if (held == null) {
            return List.of();
        }
        String detail = "经过听证程序作出的决定未经法制审核，不得作出；请先送法制审核";
        int hearing = dossier.numberOf(held);
        return switch (decided) {
            case PenaltyDecided penalty
            when penalty.outcome() == PenaltyOutcome.PENALISED ->
                dossier.objection("TS-42", detail, hearing, dossier.numberOf(decided));
            case PenaltyDecided penalty -> List.of();
            default -> dossier.objection("TS-41", detail, hearing, dossier.numberOf(decided));
        };
    }

    /** The last review that led to the decision; one of a decision that was annulled does not carry over to the next. */
    private static @Nullable LegalReviewConcluded lastReview(Dossier dossier, CaseStep decided) {
        return dossier.leadingTo(decided).reversed().stream()
                .filter(LegalReviewConcluded.class::isInstance)
                .map(LegalReviewConcluded.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** TS-49: 办案人员不得作为审核人员. */
    private static List<Objection> reviewerHasNotHandledTheCase(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (LegalReviewConcluded review : dossier.timeline().all(LegalReviewConcluded.class)) {
            int number = dossier.numberOf(review);
            dossier.handledBy(review.reviewer())
                    .ifPresent(handled -> objections.addAll(dossier.objectionToBoth(
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
        return dossier.timeline().all(PenaltyDecided.class).stream()
                .flatMap(decided -> textWasReviewed(dossier, decided).stream())
                .toList();
    }

    private static List<Objection> textWasReviewed(Dossier dossier, PenaltyDecided decided) {
        LegalReviewConcluded review = lastReview(dossier, decided);
        if (review == null) {
            return List.of();
        }
        String reviewed = review.draftDigest();
        return decided.draftDigest() == null || reviewed == null || reviewed.equals(decided.draftDigest())
                ? List.of()
                : dossier.objection(
                        "TS-45", "决定的文本与法制审核的文本不同；请将修改后的文本重新送审", dossier.numberOf(review), dossier.numberOf(decided));
    }
}
