package org.mingjian.cases.recording;

/** How long a recording is kept: that of the file it belongs to (国家档案局令第8号); 国办发〔2018〕118号 names no term. */
public enum RetentionClass {
    PERMANENT,
    YEARS_30,
    YEARS_10
}
