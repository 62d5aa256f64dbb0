/**
 * The JSON of contracts and of digests: one mapper for the wire, one canonical form for hashing.
 */
@NullMarked
package org.mingjian.kernel.json;

import org.jspecify.annotations.NullMarked;
