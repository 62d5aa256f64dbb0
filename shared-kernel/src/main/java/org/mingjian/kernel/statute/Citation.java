package org.mingjian.kernel.statute;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A provision something rests on.
 *
 * @param law title of the law, regulation, rule or document, without brackets
 * @param article {@code 60}; {@code 64.2} article and paragraph; {@code 60.1.3} with item; {@code 50-52} a range;
 *     {@code 67;72} several; {@code (六)} a numbered point of a document; empty if only the whole is cited
 * @param basis short form for lists and sentences, such as 国办发〔2018〕118号(六)
 */
public record Citation(String law, String article, String basis) {
    private static final Pattern ONE = Pattern.compile("[1-9]\\d{0,3}(\\.[1-9]\\d?){0,2}");
    private static final Pattern ARTICLES =
            Pattern.compile("|\\([一二三四五六七八九十]+\\)|%1$s(-%1$s)?(;%1$s(-%1$s)?)*".replace("%1$s", ONE.pattern()));

    /** @throws IllegalArgumentException if the law is blank or the article is in none of the forms above */
    public Citation {
        if (law.isBlank() || basis.isBlank() || !ARTICLES.matcher(article).matches()) {
            throw new IllegalArgumentException("not a citation: " + law + " " + article);
        }
    }

    /** A citation whose short form is the law with its article. */
    public static Citation of(String law, String article) {
        return new Citation(law, article, law + spell(article));
    }

    /** A citation of one whole article. */
    public static Citation of(String law, int article) {
        return of(law, Integer.toString(article));
    }

    /** As a decision would print it: 《行政处罚法》第六十条. */
    public String text() {
        return "《" + law + "》" + spell(article);
    }

    private static String spell(String article) {
        if (article.isEmpty()) {
            return "";
        }
        if (article.startsWith("(")) {
            return "（" + article.substring(1, article.length() - 1) + "）";
        }
        return Arrays.stream(article.split(";", -1)).map(Citation::range).collect(Collectors.joining("、"));
    }

    private static String range(String range) {
        return Arrays.stream(range.split("-", -1)).map(Citation::place).collect(Collectors.joining("至"));
    }

    private static String place(String place) {
        String[] parts = place.split("\\.", -1);
        StringBuilder text = new StringBuilder("第" + ChineseNumeral.of(Integer.parseInt(parts[0])) + "条");
        if (parts.length > 1) {
            text.append("第")
                    .append(ChineseNumeral.of(Integer.parseInt(parts[1])))
                    .append("款");
        }
        if (parts.length > 2) {
            text.append("第（")
                    .append(ChineseNumeral.of(Integer.parseInt(parts[2])))
                    .append("）项");
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return text();
    }
}
