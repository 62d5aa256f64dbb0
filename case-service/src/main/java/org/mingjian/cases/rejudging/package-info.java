/**
 * Judging the open cases again after the law's data or the register changed: jobs asked for by an administrator or by a
 * change of the register, and the worker that walks through the cases.
 */
@NullMarked
package org.mingjian.cases.rejudging;

import org.jspecify.annotations.NullMarked;
