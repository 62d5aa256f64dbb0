package org.mingjian.cases.disclosure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Pairs of neighbouring characters, by which a part of a Chinese name or number is found with an index. */
final class Words {

    /** The shortest part that can be looked for. */
    static final int SHORTEST = 2;

    private Words() {}

    /** Every pair in these texts. */
    static List<String> of(String... texts) {
        Set<String> pairs = new LinkedHashSet<>();
        for (String text : texts) {
            int[] characters = normalised(text).codePoints().toArray();
            for (int i = 0; i + 1 < characters.length; i++) {
                pairs.add(new String(characters, i, 2));
            }
        }
        return List.copyOf(pairs);
    }

    /** As it is compared: small letters, narrow digits. Brackets of numbers are written in several ways. */
    static String normalised(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC)
                .replace('[', '〔')
                .replace(']', '〕')
                .replace('(', '〔')
                .replace(')', '〕')
                .toLowerCase(Locale.ROOT);
    }

    /** A list as PostgreSQL reads an array of texts. */
    static String array(List<String> texts) {
        List<String> quoted = new ArrayList<>(texts.size());
        for (String text : texts) {
            quoted.add('"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
        return "{" + String.join(",", quoted) + "}";
    }
}
