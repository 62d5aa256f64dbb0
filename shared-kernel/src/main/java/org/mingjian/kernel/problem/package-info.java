/**
 * Everything that can go wrong for a caller: one closed catalogue, one body (RFC 9457), one mapper.
 */
@NullMarked
package org.mingjian.kernel.problem;

import org.jspecify.annotations.NullMarked;
