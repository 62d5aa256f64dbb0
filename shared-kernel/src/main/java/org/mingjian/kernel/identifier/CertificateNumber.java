package org.mingjian.kernel.identifier;

/**
 * Number of an enforcement certificate; its structure is not published, so only what would break a register is refused.
 *
 * @param value visible characters, at most 100, no blank at either end
 */
public record CertificateNumber(String value) {
    /**
     * @throws InvalidIdentifier {@code certificate-number-blank}, {@code certificate-number-length},
     *     {@code certificate-number-space} or {@code certificate-number-character}
     */
    public CertificateNumber {
        PlainText.check("certificate-number", "执法证号", value);
    }

    /**
     * Reads a number; nothing is repaired.
     *
     * @throws InvalidIdentifier as the constructor
     */
    public static CertificateNumber parse(String text) {
        return new CertificateNumber(text);
    }

    @Override
    public String toString() {
        return value;
    }
}
