package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The application was verified on site by at least two of the staff (实地核查, 行政许可法第三十四条). */
public record ApplicationExamined(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ApplicationExamined {
        officers = List.copyOf(officers);
    }
}
