package org.mingjian.cases.testing;

import java.util.concurrent.ThreadLocalRandom;

import org.mingjian.kernel.identifier.InvalidIdentifier;
import org.mingjian.kernel.identifier.UnifiedSocialCreditCode;

/** Credit codes that nobody holds, with a right check digit. */
public final class Codes {

    private static final String CHECK_DIGITS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private Codes() {}

    /** A fresh code of an organ of that county. */
    public static String ofAgencyIn(String county) {
        return withCheckDigit(
                "11" + county + "9%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000)));
    }

    private static String withCheckDigit(String seventeen) {
        return CHECK_DIGITS
                .chars()
                .mapToObj(digit -> seventeen + (char) digit)
                .filter(Codes::isRight)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRight(String code) {
        try {
            UnifiedSocialCreditCode.parse(code);
            return true;
        } catch (InvalidIdentifier e) {
            return false;
        }
    }
}
