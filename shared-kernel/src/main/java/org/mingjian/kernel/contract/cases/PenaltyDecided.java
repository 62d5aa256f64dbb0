package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency decided on the penalty. {@code fine} and {@code confiscated} are yuan as stated in the decision, not as collected. */
public record PenaltyDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        PenaltyOutcome outcome,
        List<Sanction> sanctions,
        BigDecimal fine,
        BigDecimal confiscated,
        PenaltyWeight weight)
        implements CaseStep {

    public PenaltyDecided {
        officers = List.copyOf(officers);
        sanctions = List.copyOf(sanctions);
    }

    @Override
    public StepType type() {
        return StepType.PENALTY_DECIDED;
    }
}
