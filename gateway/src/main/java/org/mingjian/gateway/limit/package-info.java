/**
 * How much one call may bring. A body that says it is too large is refused before it is read; one that does not say is
 * counted while it streams.
 */
@NullMarked
package org.mingjian.gateway.limit;

import org.jspecify.annotations.NullMarked;
