package org.mingjian.generator.figures;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * One printed figure.
 *
 * @param id stable handle, the same as the indicator's where the suite counts it
 * @param label as printed
 * @param formula how it follows from others; null for a figure that is counted
 * @param printed the printed form where it differs from the value
 */
public record Figure(
        String id,
        String label,
        BigDecimal value,
        @Nullable String unit,
        Source from,
        @Nullable String formula,
        @Nullable String note,
        @Nullable String printed) {

    /** The value of a figure that counts things. */
    public long count() {
        return value.longValueExact();
    }
}
