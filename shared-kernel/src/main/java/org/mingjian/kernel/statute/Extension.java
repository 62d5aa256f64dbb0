package org.mingjian.kernel.statute;

/**
 * How far a limit may be stretched.
 *
 * @param amount length of one extension, positive
 * @param unit how it is counted
 * @param times how often it may be granted
 * @param by who approves it, in Chinese
 */
public record Extension(int amount, DayCount unit, int times, String by) {
    /** @throws IllegalArgumentException if a number is not positive, the unit has no amount or nobody approves */
    public Extension {
        if (amount < 1 || times < 1 || !unit.hasAmount() || unit == DayCount.HOURS || by.isBlank()) {
            throw new IllegalArgumentException("not an extension: " + amount + " " + unit + " × " + times);
        }
    }
}
