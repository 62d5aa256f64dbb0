package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An application arrived (收到申请). */
public record ApplicationReceived(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ApplicationReceived {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.APPLICATION_RECEIVED;
    }
}
