package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency accepted the application (受理). */
public record ApplicationAccepted(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ApplicationAccepted {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.APPLICATION_ACCEPTED;
    }
}
