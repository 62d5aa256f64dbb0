/**
 * Keeping the registers: entering, correcting and withdrawing versions, tables in and out, what the public may read. Nothing
 * is overwritten; what was believed before stays readable.
 */
@NullMarked
package org.mingjian.cases.registering;

import org.jspecify.annotations.NullMarked;
