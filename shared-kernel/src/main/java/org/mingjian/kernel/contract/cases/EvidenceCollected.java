package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Evidence was collected (调查取证, 行政处罚法第四十六条、第五十四条). */
public record EvidenceCollected(
        LocalDate on, List<String> officers, @Nullable String note, EvidenceKind evidence) implements CaseStep {

    public EvidenceCollected {
        officers = List.copyOf(officers);
    }
}
