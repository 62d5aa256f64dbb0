package org.mingjian.cases.agency;

/** Sex of an officer, which is public where it is known (福建省行政执法条例第四十五条). */
public enum Sex {
    MALE,
    FEMALE
}
