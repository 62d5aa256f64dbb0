package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The applicant was told, once and completely, what is missing (一次性告知补正, 行政许可法第三十二条). */
public record MaterialsRequested(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public MaterialsRequested {
        officers = List.copyOf(officers);
    }
}
