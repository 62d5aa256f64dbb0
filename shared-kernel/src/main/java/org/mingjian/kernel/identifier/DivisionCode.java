package org.mingjian.kernel.identifier;

import java.util.Optional;
import java.util.regex.Pattern;

import org.mingjian.kernel.statute.Jurisdiction;

/**
 * Code of an administrative division (GB/T 2260 and the statistical codes below the county): 6 digits down to the
 * county, 9 for a township, 12 for a village; {@code 000000} is the whole country. Codes, not names, are keys: names
 * repeat, codes do not.
 *
 * @param value the digits; a county is written 350524, never 350524000
 */
public record DivisionCode(String value) {
    private static final Pattern DIGITS = Pattern.compile("\\d{6}(\\d{3}){0,2}");
    private static final char AFTER_EVERY_DIGIT = '~';

    /** The whole country. */
    public static final DivisionCode COUNTRY = new DivisionCode("000000");

    /**
     * @throws InvalidIdentifier {@code division-code-shape}, {@code division-code-zeros} or
     *     {@code division-code-province}
     */
    public DivisionCode {
        if (!DIGITS.matcher(value).matches()) {
            throw new InvalidIdentifier("division-code-shape", "区划代码“" + value + "”应为6、9或12位数字");
        }
        boolean country = "000000".equals(value);
        if (value.length() > 6 && value.endsWith("000")) {
            throw new InvalidIdentifier("division-code-zeros", "区划代码“" + value + "”末三位为000，请写上一级的代码");
        }
        if (!country && skipsALevel(value)) {
            throw new InvalidIdentifier("division-code-zeros", "区划代码“" + value + "”缺少中间一级，请核对");
        }
        if (!country && Jurisdiction.ofProvince(value.substring(0, 2)).isEmpty()) {
            throw new InvalidIdentifier("division-code-province", "区划代码“" + value + "”的前两位不是任何省级区划");
        }
    }

    private static boolean skipsALevel(String digits) {
        boolean noPrefecture = digits.startsWith("00", 2);
        boolean noCounty = digits.startsWith("00", 4);
        boolean noTownship = digits.startsWith("000", 6);
        return noTownship || (noPrefecture && (!noCounty || digits.length() > 6));
    }

    /**
     * Reads a code; nothing is repaired.
     *
     * @throws InvalidIdentifier as the constructor
     */
    public static DivisionCode parse(String text) {
        return new DivisionCode(text);
    }

    /** How wide the division is. */
    public DivisionLevel level() {
        return switch (prefix().length()) {
            case 0 -> DivisionLevel.COUNTRY;
            case 2 -> DivisionLevel.PROVINCE;
            case 4 -> DivisionLevel.PREFECTURE;
            case 6 -> DivisionLevel.COUNTY;
            case 9 -> DivisionLevel.TOWNSHIP;
            default -> DivisionLevel.VILLAGE;
        };
    }

    /** The division one level up; empty for the country. */
    public Optional<DivisionCode> parent() {
        return switch (level()) {
            case COUNTRY -> Optional.empty();
            case PROVINCE -> Optional.of(COUNTRY);
            case PREFECTURE -> Optional.of(new DivisionCode(value.substring(0, 2) + "0000"));
            case COUNTY -> Optional.of(new DivisionCode(value.substring(0, 4) + "00"));
            case TOWNSHIP -> Optional.of(new DivisionCode(value.substring(0, 6)));
            case VILLAGE -> Optional.of(new DivisionCode(value.substring(0, 9)));
        };
    }

    /** Whether this division is the other one or lies in it. */
    public boolean isWithin(DivisionCode other) {
        return value.startsWith(other.prefix());
    }

    /** The digits all codes of the subtree begin with; empty for the country. */
    public String prefix() {
        String prefix = value;
        while (prefix.length() <= 6 && prefix.endsWith("00")) {
            prefix = prefix.substring(0, prefix.length() - 2);
        }
        return prefix;
    }

    /** Lower bound of the subtree for a range over codes in byte order ({@code COLLATE "C"}), included. */
    public String subtreeFrom() {
        return prefix();
    }

    /** Upper bound of the subtree for the same range, included. */
    public String subtreeTo() {
        return prefix() + AFTER_EVERY_DIGIT;
    }

    /** The province whose law applies here, {@code CN-FJ} for 35xxxx; {@code CN} for the country. */
    public Jurisdiction jurisdiction() {
        return Jurisdiction.ofProvince(value.substring(0, 2)).orElse(Jurisdiction.NATIONAL);
    }

    /**
     * As {@link #jurisdiction()}, narrowed to this division ({@code CN-FJ-350524}), so that rules of a city or county
     * are found too.
     */
    public Jurisdiction locality() {
        return prefix().length() <= 2
                ? jurisdiction()
                : new Jurisdiction(jurisdiction().region() + "-" + prefix(), "");
    }

    @Override
    public String toString() {
        return value;
    }
}
