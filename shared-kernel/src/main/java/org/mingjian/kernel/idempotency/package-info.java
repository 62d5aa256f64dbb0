/**
 * A repeated request gets the answer it got the first time. The answer is kept in the transaction of the effect.
 */
@NullMarked
package org.mingjian.kernel.idempotency;

import org.jspecify.annotations.NullMarked;
