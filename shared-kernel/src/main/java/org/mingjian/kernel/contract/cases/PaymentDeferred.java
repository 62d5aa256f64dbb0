package org.mingjian.kernel.contract.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Payment was put off or split on the party's request (行政处罚法第六十六条第二款).
 *
 * @param until last day of the last instalment
 * @param approvedBy who approved it; the law asks for the approval of the agency
 */
public record PaymentDeferred(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        LocalDate until,
        @Nullable String approvedBy) implements CaseStep {

    public PaymentDeferred {
        officers = List.copyOf(officers);
    }
}
