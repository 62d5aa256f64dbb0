/**
 * The figures of the yearly reports that are counted from case files; totals are derived, never stored.
 */
@NullMarked
package org.mingjian.reports.indicator;

import org.jspecify.annotations.NullMarked;
