/**
 * What the law says about time: limits, working days, deadlines, fines for late payment. Limits and holidays are data
 * under {@code statute/}; counting is code. Uses the JDK alone, never reads the clock; all days are days in
 * Asia/Shanghai.
 */
@NullMarked
package org.mingjian.kernel.statute;

import org.jspecify.annotations.NullMarked;
