/**
 * The one clock and the one zone: time is injected, legal days are days of Asia/Shanghai.
 */
@NullMarked
package org.mingjian.kernel.time;

import org.jspecify.annotations.NullMarked;
