package org.mingjian.cases.recording;

/** How long a recording is kept: that of the file it belongs to (国家档案局令第8号); 国办发〔2018〕118号 names no term. */
public enum RetentionClass {
    PERMANENT("永久保管（国家档案局令第8号）"),
    YEARS_30("定期30年，自案件办结的次年起算（国家档案局令第8号）"),
    YEARS_10("定期10年，自案件办结的次年起算（国家档案局令第8号）");

    private final String basis;

    RetentionClass(String basis) {
        this.basis = basis;
    }

    /** What the term rests on and from when it counts, in Chinese. */
    String basis() {
        return basis;
    }
}
