/**
 * Acts by kind, agency and month, out of the roll-ups.
 */
@NullMarked
package org.mingjian.reports.statistics;

import org.jspecify.annotations.NullMarked;
