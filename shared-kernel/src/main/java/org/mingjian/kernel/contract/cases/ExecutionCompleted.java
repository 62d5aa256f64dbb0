package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The execution ended. */
public record ExecutionCompleted(
        LocalDate on, List<String> officers, @Nullable String note, ExecutionOutcome outcome) implements CaseStep {

    public ExecutionCompleted {
        officers = List.copyOf(officers);
    }
}
