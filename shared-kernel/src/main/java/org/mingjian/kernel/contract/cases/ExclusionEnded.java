package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.statute.ExcludedTime;

/** Time that does not count ended; this day is the last of it. */
public record ExclusionEnded(
        LocalDate on, List<String> officers, @Nullable String note, ExcludedTime reason) implements CaseStep {

    public ExclusionEnded {
        officers = List.copyOf(officers);
    }
}
