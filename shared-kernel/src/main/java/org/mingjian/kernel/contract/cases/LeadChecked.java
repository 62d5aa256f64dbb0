package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The lead was checked; a case is opened or not (核查). */
public record LeadChecked(
        LocalDate on, List<String> officers, @Nullable String note, LeadOutcome outcome) implements CaseStep {

    public LeadChecked {
        officers = List.copyOf(officers);
    }
}
