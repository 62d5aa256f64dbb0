package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The major decision was filed with the supervision body (重大执法决定备案, 四川省行政执法监督条例第三十六条). */
public record MajorDecisionFiled(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public MajorDecisionFiled {
        officers = List.copyOf(officers);
    }
}
