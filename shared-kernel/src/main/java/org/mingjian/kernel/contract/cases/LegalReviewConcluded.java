package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The legal review body gave its opinion (法制审核). {@code reviewer} is the number of the reviewer's certificate. */
public record LegalReviewConcluded(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String reviewer,
        LegalReviewOpinion opinion)
        implements CaseStep {

    public LegalReviewConcluded {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.LEGAL_REVIEW_CONCLUDED;
    }
}
