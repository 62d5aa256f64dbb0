package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Money of a fine came in (行政处罚法第六十七条至第七十条).
 *
 * @param amount yuan
 * @param reason why it was collected on the spot; only with {@link PaymentMethod#ON_THE_SPOT}
 * @param receiptNumber number of the finance department's special receipt, needed for collection on the spot
 */
public record PaymentReceived(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        BigDecimal amount,
        PaymentMethod method,
        @Nullable String receiptNumber,
        @Nullable CollectionReason reason)
        implements CaseStep {

    public PaymentReceived {
        officers = List.copyOf(officers);
    }
}
