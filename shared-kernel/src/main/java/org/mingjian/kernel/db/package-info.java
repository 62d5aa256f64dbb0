/**
 * Plain JDBC where the row path must be short: one transaction with the caller's data scope around a piece of work.
 */
@NullMarked
package org.mingjian.kernel.db;

import org.jspecify.annotations.NullMarked;
