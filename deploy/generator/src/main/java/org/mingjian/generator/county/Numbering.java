package org.mingjian.generator.county;

import java.util.HashMap;
import java.util.Map;

/** Running numbers per agency and sort of paper, beginning at 1 each year. */
final class Numbering {

    private final int year;
    private final Map<String, Integer> last = new HashMap<>();

    Numbering(int year) {
        this.year = year;
    }

    /** The next number, as in 安市监罚〔2022〕31号. */
    String next(Agency agency, String sort) {
        String word = agency.word() + sort;
        int number = last.merge(agency.code() + word, 1, Integer::sum);
        return word + "〔" + year + "〕" + number + "号";
    }
}
