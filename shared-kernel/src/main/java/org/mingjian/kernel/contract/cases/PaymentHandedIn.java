package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The officer handed the money collected on the spot in to the agency (行政处罚法第七十一条). */
public record PaymentHandedIn(
        LocalDate on, List<String> officers, @Nullable String note) implements CaseStep {

    public PaymentHandedIn {
        officers = List.copyOf(officers);
    }
}
