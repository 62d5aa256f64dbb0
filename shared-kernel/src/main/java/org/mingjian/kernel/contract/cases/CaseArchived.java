package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The file was archived (归档). */
public record CaseArchived(
        LocalDate on, List<String> officers, @Nullable String note, Retention retention) implements CaseStep {

    public CaseArchived {
        officers = List.copyOf(officers);
    }
}
