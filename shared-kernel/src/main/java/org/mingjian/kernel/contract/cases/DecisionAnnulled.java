package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The decision was changed, revoked, held unlawful or void.
 *
 * @param by who did so
 */
public record DecisionAnnulled(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String by) implements CaseStep {

    public DecisionAnnulled {
        officers = List.copyOf(officers);
    }
}
