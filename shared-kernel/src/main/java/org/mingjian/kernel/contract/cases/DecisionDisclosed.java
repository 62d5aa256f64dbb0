package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The decision was disclosed to the public (公示). */
public record DecisionDisclosed(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String channel) implements CaseStep {

    public DecisionDisclosed {
        officers = List.copyOf(officers);
    }
}
