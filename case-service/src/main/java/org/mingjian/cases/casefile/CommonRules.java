package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.mingjian.kernel.contract.cases.CaseStep;
import org.mingjian.kernel.contract.cases.LegalReviewConcluded;
import org.mingjian.kernel.contract.cases.LegalReviewOpinion;
import org.mingjian.kernel.timeline.Objection;
import org.mingjian.kernel.timeline.Rule;
import org.mingjian.kernel.timeline.Severity;

/** Rules that more than one kind of case is bound by. */
public final class CommonRules {

    private static final int OFFICERS_NEEDED = 2;

    private CommonRules() {}

    /**
     * Fewer than two validly certified officers took a step that needs two; a further officer without a valid
     * certificate is an objection of its own, because the two who are certified still make the step lawful.
     *
     * @param rule id of the rule for this kind of case
     * @param article its provision
     * @param needsTwo which steps need two officers
     */
    public static Rule<Dossier> twoCertifiedOfficers(String rule, String article, Predicate<CaseStep> needsTwo) {
        return dossier -> {
            List<Objection> objections = new ArrayList<>();
            int number = 0;
            for (CaseStep step : dossier.timeline().steps()) {
                number++;
                if (needsTwo.test(step)) {
                    judgeOfficers(dossier, step, number, rule, article, objections);
                }
            }
            return objections;
        };
    }

    private static void judgeOfficers(
            Dossier dossier, CaseStep step, int number, String rule, String article, List<Objection> objections) {
        Set<String> named = new LinkedHashSet<>(step.officers());
        List<String> invalid = named.stream()
                .filter(officer ->
                        !dossier.register().certified(officer, dossier.header().agency(), step.on()))
                .toList();
        int valid = named.size() - invalid.size();
        if (valid < OFFICERS_NEEDED) {
            objections.add(new Objection(
                    rule,
                    article,
                    Severity.HARD,
                    List.of(number),
                    "“" + step.type().label() + "”应由两名以上在" + step.on() + "持有效执法证件的执法人员实施，现有" + valid + "名"));
        } else if (!invalid.isEmpty()) {
            objections.add(new Objection(
                    "OFF-02",
                    article,
                    Severity.SOFT,
                    List.of(number),
                    "执法人员" + String.join("、", invalid) + "在" + step.on() + "没有本机关的有效执法证件"));
        }
    }

    /** No decision while the last legal review opinion before it names problems (法制审核未通过，不得作出决定). */
    public static Rule<Dossier> legalReviewIsPassed(String rule, String article, Predicate<CaseStep> decides) {
        return dossier -> {
            List<CaseStep> steps = dossier.timeline().steps();
            int review = -1;
            for (int index = 0; index < steps.size(); index++) {
                if (steps.get(index) instanceof LegalReviewConcluded) {
                    review = index;
                } else if (decides.test(steps.get(index)) && review >= 0 && hasProblems(steps.get(review))) {
                    return List.of(new Objection(
                            rule,
                            article,
                            Severity.HARD,
                            List.of(review + 1, index + 1),
                            "最近一次法制审核意见为“存在问题”，重新审核同意后方可作出决定"));
                }
            }
            return List.of();
        };
    }

    private static boolean hasProblems(CaseStep review) {
        return review instanceof LegalReviewConcluded concluded && concluded.opinion() == LegalReviewOpinion.PROBLEMS;
    }
}
