package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency decided compulsory execution. */
public record ExecutionDecided(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        ExecutionMeans means)
        implements CaseStep {

    public ExecutionDecided {
        officers = List.copyOf(officers);
    }
}
