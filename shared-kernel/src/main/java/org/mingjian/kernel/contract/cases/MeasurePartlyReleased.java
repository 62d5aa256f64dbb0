package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The measure was lifted for a part of what it covers (部分解除); the rest stays held, and its term runs on. */
public record MeasurePartlyReleased(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public MeasurePartlyReleased {
        officers = List.copyOf(officers);
    }
}
