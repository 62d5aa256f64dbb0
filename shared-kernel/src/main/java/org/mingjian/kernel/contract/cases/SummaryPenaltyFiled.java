package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The on-the-spot decision was filed with the officer's own agency (报备, 行政处罚法第五十二条). */
public record SummaryPenaltyFiled(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public SummaryPenaltyFiled {
        officers = List.copyOf(officers);
    }
}
