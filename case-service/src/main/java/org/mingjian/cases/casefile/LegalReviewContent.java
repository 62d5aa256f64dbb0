package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mingjian.kernel.contract.cases.Choice;
import org.mingjian.kernel.contract.cases.HearingHeld;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewRequested;
import org.mingjian.kernel.contract.cases.LegalReviewReturned;
import org.mingjian.kernel.contract.cases.ReviewMaterial;
import org.mingjian.kernel.contract.cases.ReviewPoint;
import org.mingjian.kernel.timeline.Objection;

/**
 * What a legal review is given and looks at. Older systems report only that there was one; where nothing is said of materials
 * or points, nothing is held against the file.
 */
final class LegalReviewContent {

    private static final Set<ReviewMaterial> ALWAYS = EnumSet.of(
            ReviewMaterial.INVESTIGATION_REPORT,
            ReviewMaterial.DRAFT_DECISION,
            ReviewMaterial.LEGAL_BASIS,
            ReviewMaterial.EVIDENCE);

    private LegalReviewContent() {}

    /** TS-50: report, draft, basis and evidence are handed in, and the record of a hearing where there was one. */
    static List<Objection> materialsAreComplete(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (LegalReviewRequested request : dossier.timeline().all(LegalReviewRequested.class)) {
            Set<ReviewMaterial> missing = missing(dossier, request);
            if (!request.materials().isEmpty() && !missing.isEmpty() && !wasSentBack(dossier, request)) {
                objections.addAll(
                        dossier.objection("TS-50", "送审材料缺少" + names(missing) + "；请补齐后送审", dossier.numberOf(request)));
            }
        }
        return objections;
    }

    /** What was sent back for the missing has been answered. */
    private static boolean wasSentBack(Dossier dossier, LegalReviewRequested request) {
        return dossier.timeline().steps().stream()
                .skip(dossier.numberOf(request))
                .filter(step -> step instanceof LegalReviewReturned || step instanceof LegalReviewConcluded)
                .findFirst()
                .filter(LegalReviewReturned.class::isInstance)
                .isPresent();
    }

    private static Set<ReviewMaterial> missing(Dossier dossier, LegalReviewRequested request) {
        Set<ReviewMaterial> missing = EnumSet.copyOf(ALWAYS);
        if (dossier.before(request).stream().anyMatch(HearingHeld.class::isInstance)) {
            missing.add(ReviewMaterial.HEARING_RECORD);
        }
        request.materials().forEach(missing::remove);
        return missing;
    }

    /** TS-44: the review covers all eight points. */
    static List<Objection> everyPointIsReviewed(Dossier dossier) {
        List<Objection> objections = new ArrayList<>();
        for (LegalReviewConcluded review : dossier.timeline().all(LegalReviewConcluded.class)) {
            Set<ReviewPoint> left = EnumSet.allOf(ReviewPoint.class);
            review.points().forEach(left::remove);
            if (!review.points().isEmpty() && !left.isEmpty()) {
                objections.addAll(
                        dossier.objection("TS-44", "法制审核没有审核" + names(left) + "；请逐项审核", dossier.numberOf(review)));
            }
        }
        return objections;
    }

    private static String names(Set<? extends Choice> choices) {
        return choices.stream().map(choice -> "“" + choice.label() + "”").collect(Collectors.joining("、"));
    }
}
