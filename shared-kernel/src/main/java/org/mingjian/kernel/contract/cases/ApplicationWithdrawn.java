package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The applicant took the application back (撤回申请). */
public record ApplicationWithdrawn(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ApplicationWithdrawn {
        officers = List.copyOf(officers);
    }
}
