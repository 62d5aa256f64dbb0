package org.mingjian.reports.fact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.cases.CaseState;

/**
 * A counted act with its history: it counts on a legal date (valid time) from when we learnt it until we learnt better
 * (recorded time).
 *
 * @param owner whose case it is
 * @param count what it counts as
 * @param recordedFrom when it began to count
 * @param recordedTo when it ceased to; null while it counts
 * @param sequence number of the step that made it count
 */
public record Fact(
        Owner owner,
        Count count,
        Instant recordedFrom,
        @Nullable Instant recordedTo,
        int sequence) {

    /** Which case a fact belongs to, and whose it is; with another agency it would be another fact. */
    public record Owner(UUID caseId, String kind, String division, String agency) {

        static Owner of(CaseState state) {
            return new Owner(state.caseId(), state.kind().name(), state.division(), state.agency());
        }
    }

    /** The cell of the roll-up it adds to. */
    RollupCell cell() {
        LocalDate month = count.on().withDayOfMonth(1);
        return new RollupCell(count.measure(), owner.division(), owner.agency(), month, owner.kind());
    }

    String measure() {
        return count.measure();
    }

    BigDecimal amount() {
        return count.amount();
    }

    boolean saysTheSameAs(Fact other) {
        return owner.equals(other.owner) && count.equals(other.count);
    }

    /** The same fact, ended. It cannot end before it began, whatever two clocks say. */
    Fact until(Instant end) {
        Instant to = end.isBefore(recordedFrom) ? recordedFrom : end;
        return new Fact(owner, count, recordedFrom, to, sequence);
    }
}
