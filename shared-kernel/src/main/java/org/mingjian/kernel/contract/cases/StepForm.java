package org.mingjian.kernel.contract.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A step as it stands on the wire: in JSON, in a row of CSV, in an event. Which fields a type takes is decided by
 * {@link StepForms}; everything else is null. The same shape in both directions keeps one mapping.
 *
 * @param type name of the step on the wire, such as {@code penalty-decided}
 * @param on legal date of the step
 * @param fine yuan, at most two decimals, as are {@code confiscated} and {@code amount}
 */
public record StepForm(
        @Nullable String type,
        @Nullable LocalDate on,
        @Nullable List<String> officers,
        @Nullable String note,
        @Nullable String documentNumber,
        @Nullable String outcome,
        @Nullable List<String> sanctions,
        @Nullable BigDecimal fine,
        @Nullable BigDecimal confiscated,
        @Nullable String weight,
        @Nullable String reviewer,
        @Nullable String opinion,
        @Nullable Integer minutes,
        @Nullable String measure,
        @Nullable String means,
        @Nullable BigDecimal amount,
        @Nullable Boolean recordComplete,
        @Nullable String result,
        @Nullable String act,
        @Nullable String method,
        @Nullable String channel) {}
