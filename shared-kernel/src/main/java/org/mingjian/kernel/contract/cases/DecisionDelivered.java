package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The decision was delivered to the party. */
public record DecisionDelivered(
        LocalDate on, List<String> officers, @Nullable String note, DeliveryMethod method) implements CaseStep {

    public DecisionDelivered {
        officers = List.copyOf(officers);
    }

    @Override
    public StepType type() {
        return StepType.DECISION_DELIVERED;
    }
}
