package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Items and material were handed over to the police (行政执法机关移送涉嫌犯罪案件的规定第十二条). */
public record ReferralHandedOver(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public ReferralHandedOver {
        officers = List.copyOf(officers);
    }
}
