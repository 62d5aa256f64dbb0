/**
 * Rows that are only good for a time: each table says how long, one worker takes them away once a day.
 */
@NullMarked
package org.mingjian.kernel.retention;

import org.jspecify.annotations.NullMarked;
