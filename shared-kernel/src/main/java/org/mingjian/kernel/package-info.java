/**
 * What two or more services must share to the letter: law, wire format and the plumbing worth testing once.
 * Knows no service. Its core packages (contract, statute, lifecycle, timeline) use the JDK alone.
 */
@NullMarked
package org.mingjian.kernel;

import org.jspecify.annotations.NullMarked;
