package org.mingjian.cases.casefile;

/**
 * A further table that is written with a case, in the same message to the database as the case itself, so that a feature
 * can keep rows of its own without a round trip of its own. Rows are made from the judged case alone.
 */
public interface JournalTable {

    /** How many columns it gives a value for. */
    int width();

    /** {@code insert … select … from unnest(?::text[], …)} with a parameter for each column. */
    String insert();

    /** Adds the rows that follow from the steps that are new in the case; for most cases none. */
    void add(RowColumns rows, JudgedCase judged);
}
