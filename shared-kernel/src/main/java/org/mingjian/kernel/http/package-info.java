/**
 * Habits of HTTP that every resource shares: versions as strong ETags, idempotency keys.
 */
@NullMarked
package org.mingjian.kernel.http;

import org.jspecify.annotations.NullMarked;
