package org.mingjian.kernel.identifier;

import java.time.Year;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Number of an official paper: 安政综〔2023〕4号, 安公（城厢）行罚决字〔2022〕第00123号.
 *
 * @param value agency word of 2 to 20 Chinese characters, parts of it in （）, year in 〔〕, number of up to six digits, 号
 */
public record DocumentNumber(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("(?<word>[\\u4e00-\\u9fa5（）]{2,20})〔(?<year>(?:19|20)\\d{2})〕第?(?<number>\\d{1,6})号");
    private static final Pattern WORD =
            Pattern.compile("[\\u4e00-\\u9fa5]+(?:（[\\u4e00-\\u9fa5]+）[\\u4e00-\\u9fa5]*)*");
    private static final Pattern YEAR_IN_BRACKETS = Pattern.compile(
            "\\[(?<a>\\d{4})]|【(?<b>\\d{4})】|（(?<c>\\d{4})）|\\((?<d>\\d{4})\\)|﹝(?<e>\\d{4})﹞|［(?<f>\\d{4})］");

    /** @throws InvalidIdentifier {@code document-number-shape} */
    public DocumentNumber {
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches()
                || !WORD.matcher(matcher.group("word")).matches()
                || Integer.parseInt(matcher.group("number")) == 0) {
            throw new InvalidIdentifier("document-number-shape", "文号“" + value + "”不合规范，应如“安政综〔2023〕4号”，请对照原件更正");
        }
    }

    /**
     * Reads a number. Other pairs of brackets around the year become 〔〕 and Western parentheses in the agency word
     * become （）; spaces, missing or unlike brackets or garbled characters are refused.
     *
     * @throws InvalidIdentifier {@code document-number-shape}
     */
    public static DocumentNumber parse(String text) {
        String withYear = YEAR_IN_BRACKETS.matcher(text).replaceFirst("〔${a}${b}${c}${d}${e}${f}〕");
        return new DocumentNumber(withYear.replace('(', '（').replace(')', '）'));
    }

    /** The word of the agency: 安政综. */
    public String agencyWord() {
        return group("word");
    }

    /** The year of the number. */
    public Year year() {
        return Year.parse(group("year"));
    }

    /** The running number without leading zeros. */
    public int number() {
        return Integer.parseInt(group("number"));
    }

    private String group(String name) {
        Matcher matcher = SHAPE.matcher(value);
        if (!matcher.matches()) {
            throw new IllegalStateException(value);
        }
        return matcher.group(name);
    }

    @Override
    public String toString() {
        return value;
    }
}
