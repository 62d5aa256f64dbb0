package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * One thing a case counts as.
 *
 * @param measure code out of the catalogue of measures
 * @param on the legal date that decides the period, Asia/Shanghai
 * @param amount yuan with two decimals; zero where the measure has no amount
 */
public record Count(String measure, LocalDate on, BigDecimal amount) {

    private static final int FEN = 2;

    public Count {
        amount = amount.setScale(FEN, RoundingMode.HALF_UP);
    }

    static Count of(String measure, LocalDate on) {
        return new Count(measure, on, BigDecimal.ZERO);
    }
}
