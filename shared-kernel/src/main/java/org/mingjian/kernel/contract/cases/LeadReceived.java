package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A lead to a possible violation came in (线索, 行政处罚法第五十四条). */
public record LeadReceived(
        LocalDate on, List<String> officers, @Nullable String note, LeadSource source) implements CaseStep {

    public LeadReceived {
        officers = List.copyOf(officers);
    }
}
