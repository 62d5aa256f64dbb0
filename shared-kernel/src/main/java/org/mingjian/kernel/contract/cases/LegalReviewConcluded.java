package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The legal review body gave its written opinion on the draft decision (法制审核, 行政处罚法第五十八条).
 *
 * @param reviewer number or certificate of the reviewer
 * @param qualified whether the reviewer holds the legal professional qualification; absent where it is not reported
 * @param draftDigest SHA-256 of the reviewed draft, so that another text is not decided on
 * @param points the points that were reviewed; empty where it is not reported
 * @param problemsIn the points with which the review did not agree
 */
public record LegalReviewConcluded(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String reviewer,
        LegalReviewOpinion opinion,
        @Nullable Boolean qualified,
        @Nullable String draftDigest,
        List<ReviewPoint> points,
        List<ReviewPoint> problemsIn)
        implements CaseStep {

    public LegalReviewConcluded {
        officers = List.copyOf(officers);
        points = List.copyOf(points);
        problemsIn = List.copyOf(problemsIn);
    }

    /** As most are recorded: without the reviewer's qualification, the digest of the draft and the points. */
    public LegalReviewConcluded(
            LocalDate on,
            List<String> officers,
            @Nullable String note,
            @Nullable String reviewer,
            LegalReviewOpinion opinion) {
        this(on, officers, note, reviewer, opinion, null, null, List.of(), List.of());
    }

    @Override
    public List<FieldProblem> contradictions() {
        return opinion == LegalReviewOpinion.AGREED && !problemsIn.isEmpty()
                ? List.of(new FieldProblem(
                        "problemsIn", FieldProblem.Kind.UNEXPECTED, "审核意见为“同意”的不应再列存在问题的要点；请改审核意见或者删去要点"))
                : List.of();
    }
}
