/**
 * Remembers which events a consumer has already acted on, in the same transaction as the effect.
 */
@NullMarked
package org.mingjian.kernel.inbox;

import org.jspecify.annotations.NullMarked;
