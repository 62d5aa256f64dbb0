/**
 * The open limits of all cases of a scope, soonest first, and the reckoning of any limit for given dates.
 */
@NullMarked
package org.mingjian.cases.deadline;

import org.jspecify.annotations.NullMarked;
