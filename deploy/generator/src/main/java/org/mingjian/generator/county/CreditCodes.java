package org.mingjian.generator.county;

/** Makes unified social credit codes with right check digits around a serial that nobody was given. */
final class CreditCodes {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int MODULUS = 31;

    private CreditCodes() {}

    /** An organ of the State. */
    static String agency(String county, int number) {
        return code("11" + county, "0039%04d".formatted(number));
    }

    /** A company; serials beginning with YY are not in use. */
    static String company(String county, int number) {
        return code("91" + county, "YY%06d".formatted(number));
    }

    /** A sole trader; serials beginning with YX are not in use. */
    static String trader(String county, int number) {
        return code("92" + county, "YX%06d".formatted(number));
    }

    private static String code(String authority, String serial) {
        String body = authority + serial + organisationCheck(serial);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % MODULUS;
        }
        return body + ALPHABET.charAt((MODULUS - sum % MODULUS) % MODULUS);
    }

    private static char organisationCheck(String serial) {
        int sum = 0;
        for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
            sum += Character.digit(serial.charAt(i), 36) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return switch (check) {
            case 10 -> 'X';
            case 11 -> '0';
            default -> Character.forDigit(check, 10);
        };
    }
}
