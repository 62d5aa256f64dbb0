package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What becomes of the preserved evidence was decided (行政处罚法第五十六条). */
public record PreservationDecided(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public PreservationDecided {
        officers = List.copyOf(officers);
    }
}
