/**
 * Transition tables: which step may follow at which stage. One table per procedure, its diagram generated from it.
 * JDK only.
 */
@NullMarked
package org.mingjian.kernel.lifecycle;

import org.jspecify.annotations.NullMarked;
