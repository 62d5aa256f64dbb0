package org.mingjian.kernel.identifier;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Unified social credit code (GB 32100-2015): 18 characters, the last a check digit over the others.
 *
 * @param value upper case, with a right check digit
 */
public record UnifiedSocialCreditCode(String value) {
    private static final int LENGTH = 18;
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int MODULUS = ALPHABET.length();
    private static final Pattern SHAPE = Pattern.compile("[%1$s]{2}\\d{6}[%1$s]{10}".formatted(ALPHABET));

    /**
     * @throws InvalidIdentifier {@code credit-code-length}, {@code credit-code-character} or
     *     {@code credit-code-check-digit}
     */
    public UnifiedSocialCreditCode {
        if (value.length() != LENGTH) {
            throw new InvalidIdentifier("credit-code-length", "统一社会信用代码“" + value + "”应为18位，实为" + value.length() + "位");
        }
        if (!SHAPE.matcher(value).matches()) {
            throw new InvalidIdentifier(
                    "credit-code-character", "统一社会信用代码“" + value + "”含有不允许的字符（不使用I、O、S、V、Z，第3至8位为数字）");
        }
        if (value.charAt(LENGTH - 1) != checkDigit(value)) {
            throw new InvalidIdentifier("credit-code-check-digit", "统一社会信用代码“" + value + "”校验位不符，请核对原件");
        }
    }

    /**
     * Reads a code; lower case letters become upper case, nothing else is repaired.
     *
     * @throws InvalidIdentifier as the constructor
     */
    public static UnifiedSocialCreditCode parse(String text) {
        return new UnifiedSocialCreditCode(text.toUpperCase(Locale.ROOT));
    }

    /** Whether it was given to a body that belongs to an organ of the State (登记管理部门1、机构类别1). */
    public boolean isStateOrgan() {
        return value.startsWith("11");
    }

    /**
     * Division of the registering authority, as six digits; codes issued by the central authorities carry 100000.
     */
    public String registeredIn() {
        return value.substring(2, 8);
    }

    private static char checkDigit(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
