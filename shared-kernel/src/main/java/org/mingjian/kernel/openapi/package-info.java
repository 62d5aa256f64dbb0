/**
 * What every service's API document has in common: who may call, and how errors look.
 */
@NullMarked
package org.mingjian.kernel.openapi;

import org.jspecify.annotations.NullMarked;
