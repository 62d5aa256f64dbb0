package org.mingjian.reports.fact;

import java.math.BigDecimal;

/** What is added to one roll-up row; negative where facts were closed. */
record RollupDelta(long count, BigDecimal amount) {

    RollupDelta plus(RollupDelta other) {
        return new RollupDelta(count + other.count, amount.add(other.amount));
    }

    boolean isNothing() {
        return count == 0 && amount.signum() == 0;
    }

    static RollupDelta opening(Fact fact) {
        return new RollupDelta(1, fact.amount());
    }

    static RollupDelta closing(Fact fact) {
        return new RollupDelta(-1, fact.amount().negate());
    }
}
