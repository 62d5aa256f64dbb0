/**
 * Who is asking and whose rows they may see. A data scope is a typed predicate every repository query takes; the
 * database repeats it underneath with row-level security.
 */
@NullMarked
package org.mingjian.kernel.identity;

import org.jspecify.annotations.NullMarked;
