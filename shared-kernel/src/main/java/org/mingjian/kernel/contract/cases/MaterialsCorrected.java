package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The applicant handed in what was missing (补正). */
public record MaterialsCorrected(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public MaterialsCorrected {
        officers = List.copyOf(officers);
    }
}
