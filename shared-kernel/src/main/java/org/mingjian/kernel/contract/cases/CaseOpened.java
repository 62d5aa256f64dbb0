package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency opened the case (立案) or approved the start of the act. */
public record CaseOpened(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public CaseOpened {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.CASE_OPENED;
    }
}
