package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The agency paid the money collected on the spot into the bank (行政处罚法第七十一条). */
public record PaymentBanked(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public PaymentBanked {
        officers = List.copyOf(officers);
    }
}
