package org.mingjian.kernel.identifier;

/**
 * Number of a case as its agency wrote it; agencies have no common form. Unique with the agency.
 *
 * @param value visible characters, at most 100, no blank at either end
 */
public record CaseNumber(String value) {
    /**
     * @throws InvalidIdentifier {@code case-number-blank}, {@code case-number-length}, {@code case-number-space} or
     *     {@code case-number-character}
     */
    public CaseNumber {
        PlainText.check("case-number", "案号", value);
    }

    /**
     * Reads a number; nothing is repaired.
     *
     * @throws InvalidIdentifier as the constructor
     */
    public static CaseNumber parse(String text) {
        return new CaseNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
