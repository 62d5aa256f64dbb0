package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The application was not accepted, in writing (不予受理, 行政许可法第三十二条). */
public record ApplicationRefused(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ApplicationRefused {
        officers = List.copyOf(officers);
    }
}
