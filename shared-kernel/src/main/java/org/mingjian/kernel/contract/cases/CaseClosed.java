package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The case was closed (结案). */
public record CaseClosed(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public CaseClosed {
        officers = List.copyOf(officers);
    }
}
