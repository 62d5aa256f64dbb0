/**
 * What counts: pure rules turn the state of a case into counted facts, by the filling notes of the yearly statistics.
 * Facts keep their history (counted on, recorded from and to); roll-ups are their sums, kept by delta.
 */
@NullMarked
package org.mingjian.reports.fact;

import org.jspecify.annotations.NullMarked;
