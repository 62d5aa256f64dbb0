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
 */
public record LegalReviewConcluded(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String reviewer,
        LegalReviewOpinion opinion,
        @Nullable Boolean qualified,
        @Nullable String draftDigest)
        implements CaseStep {

    public LegalReviewConcluded {
        officers = List.copyOf(officers);
    }

    /** As most are recorded: without the reviewer's qualification and the digest of the draft. */
    public LegalReviewConcluded(
            LocalDate on,
            List<String> officers,
            @Nullable String note,
            @Nullable String reviewer,
            LegalReviewOpinion opinion) {
        this(on, officers, note, reviewer, opinion, null, null);
    }
}
