package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The measure was lifted (解除). */
public record MeasureReleased(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public MeasureReleased {
        officers = List.copyOf(officers);
    }
}
