package org.mingjian.kernel.identifier;

/** Levels of administrative divisions, widest first. */
public enum DivisionLevel {
    COUNTRY,
    PROVINCE,
    PREFECTURE,
    COUNTY,
    TOWNSHIP,
    VILLAGE
}
