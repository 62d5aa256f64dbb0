package org.mingjian.kernel.statute;

/** Numbers as statutes print them: 60 → 六十, 118 → 一百一十八. */
final class ChineseNumeral {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumeral() {}

    /**
     * @param number 1 to 9999
     */
    static String of(int number) {
        if (number < 1 || number > 9999) {
            throw new IllegalArgumentException("not an article number: " + number);
        }
        StringBuilder text = new StringBuilder();
        String digits = Integer.toString(number);
        boolean zeroPending = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                zeroPending = true;
                continue;
            }
            if (zeroPending) {
                text.append('零');
                zeroPending = false;
            }
            text.append(DIGITS.charAt(digit)).append(UNITS[digits.length() - 1 - i]);
        }
        return number >= 10 && number < 20 ? text.substring(1) : text.toString();
    }
}
