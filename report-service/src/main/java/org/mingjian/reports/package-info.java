/**
 * The read side of the suite: counted facts, their sums, and the statements made of them.
 * Holds nothing that the log of case events could not rebuild.
 */
@NullMarked
package org.mingjian.reports;

import org.jspecify.annotations.NullMarked;
