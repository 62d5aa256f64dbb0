package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The draft decision went to the legal review body (送审, 国办发〔2018〕118号四).
 *
 * @param draftDigest SHA-256 of the draft
 * @param materials what was handed in with it; empty where it is not reported
 */
public record LegalReviewRequested(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String draftDigest,
        List<ReviewMaterial> materials)
        implements CaseStep {

    public LegalReviewRequested {
        officers = List.copyOf(officers);
        materials = List.copyOf(materials);
    }
}
