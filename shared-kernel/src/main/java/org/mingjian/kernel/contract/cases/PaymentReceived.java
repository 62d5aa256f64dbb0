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
 * @param landedOn when the officers landed, where it was collected afloat; they have their time from then
 * @param receiptNumber number of the finance department's special receipt, needed for collection on the spot
 */
public record PaymentReceived(
        LocalDate on,
        List<String> officers,
        @Nullable String note,
        BigDecimal amount,
        PaymentMethod method,
        @Nullable String receiptNumber,
        @Nullable CollectionReason reason,
        @Nullable LocalDate landedOn)
        implements CaseStep {

    public PaymentReceived {
        officers = List.copyOf(officers);
    }

    @Override
    public List<FieldProblem> contradictions() {
        return landedOn == null || method == PaymentMethod.ON_THE_SPOT
                ? List.of()
                : List.of(new FieldProblem("landedOn", FieldProblem.Kind.UNEXPECTED, "只有当场收缴的罚款才填写抵岸之日"));
    }
}
