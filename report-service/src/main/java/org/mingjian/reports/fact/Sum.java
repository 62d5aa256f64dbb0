package org.mingjian.reports.fact;

import java.math.BigDecimal;

/**
 * How many acts, and how much money, of one measure.
 *
 * @param measure code of the counted measure
 * @param agency code of the agency; empty when summed over agencies
 * @param month 1 to 12; 0 when summed over months
 * @param count how many
 * @param amount yuan
 */
public record Sum(String measure, String agency, int month, long count, BigDecimal amount) {}
