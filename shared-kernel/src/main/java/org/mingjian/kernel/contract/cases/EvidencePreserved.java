package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Evidence that may be lost was registered and preserved in advance (先行登记保存, 行政处罚法第五十六条).
 *
 * @param approvedBy who of the agency's heads approved it
 */
public record EvidencePreserved(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String approvedBy) implements CaseStep {

    public EvidencePreserved {
        officers = List.copyOf(officers);
    }
}
