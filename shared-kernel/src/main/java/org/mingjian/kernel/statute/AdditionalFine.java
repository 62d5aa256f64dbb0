package org.mingjian.kernel.statute;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/**
 * The additional fine for late payment: three per cent of the fine a day, together never more than the fine
 * (行政处罚法第72条, 行政强制法第45条); it does not run during reconsideration and litigation (行政处罚法第73条).
 *
 * @param fine the fine, in yuan
 * @param paymentDue last day of payment in time
 * @param stayed reconsideration and litigation, from the day of application to the day of the decision, both left out
 */
public record AdditionalFine(BigDecimal fine, LocalDate paymentDue, List<ExcludedPeriod> stayed) {
    /** The provision. */
    public static final Citation CITATION = Citation.of("行政处罚法", "72.1.1;73");

    private static final BigDecimal DAILY_RATE = new BigDecimal("0.03");

    /**
     * @throws IllegalArgumentException if the fine is not positive or a period is neither reconsideration nor
     *     litigation
     */
    public AdditionalFine {
        stayed = List.copyOf(stayed);
        if (fine.signum() <= 0) {
            throw new IllegalArgumentException("no additional fine on a fine of " + fine);
        }
        if (!stayed.stream().allMatch(AdditionalFine::stays)) {
            throw new IllegalArgumentException("only reconsideration and litigation stay an additional fine");
        }
    }

    /**
     * @param days days that count
     * @param uncapped rate times days, in yuan with two decimals
     * @param amount what is owed: the uncapped sum or the fine, whichever is less
     */
    public record Accrued(int days, BigDecimal uncapped, BigDecimal amount) {
        /** Whether the sum had to be cut at the fine. */
        public boolean capped() {
            return uncapped.compareTo(amount) > 0;
        }
    }

    /** What has accrued if the fine is paid on the day, or is still unpaid at its end; the day itself counts. */
    public Accrued accruedOn(LocalDate day) {
        int days = Math.toIntExact(
                day.isAfter(paymentDue)
                        ? paymentDue
                                .plusDays(1)
                                .datesUntil(day.plusDays(1))
                                .filter(this::runsOn)
                                .count()
                        : 0);
        BigDecimal uncapped =
                fine.multiply(DAILY_RATE).multiply(BigDecimal.valueOf(days)).setScale(2, RoundingMode.HALF_UP);
        return new Accrued(days, uncapped, uncapped.min(fine.setScale(2, RoundingMode.HALF_UP)));
    }

    private boolean runsOn(LocalDate day) {
        return stayed.stream().noneMatch(period -> period.contains(day));
    }

    private static boolean stays(ExcludedPeriod period) {
        return period.kind() == ExcludedTime.RECONSIDERATION || period.kind() == ExcludedTime.LITIGATION;
    }
}
