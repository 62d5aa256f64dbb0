package org.mingjian.cases.agency;

/**
 * What became of an entry that was put into the register.
 *
 * @param view the entry now
 * @param version number of its version, for the ETag
 * @param created whether it is new
 */
record Kept<T>(T view, int version, boolean created) {}
