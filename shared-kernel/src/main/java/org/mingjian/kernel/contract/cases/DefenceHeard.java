package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Statement and defence of the party were heard and checked again, or clearly waived (行政处罚法第四十五条). */
public record DefenceHeard(
        LocalDate on, List<String> officers, @Nullable String note, DefenceOutcome outcome) implements CaseStep {

    public DefenceHeard {
        officers = List.copyOf(officers);
    }
}
