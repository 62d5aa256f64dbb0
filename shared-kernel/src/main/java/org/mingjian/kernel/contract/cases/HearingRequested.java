package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The party, or an interested one, asked for a hearing (行政处罚法第六十四条, 行政许可法第四十七条). */
public record HearingRequested(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public HearingRequested {
        officers = List.copyOf(officers);
    }
}
