/**
 * Lists by cursor: a stable total order, no exact count, no offset.
 */
@NullMarked
package org.mingjian.kernel.page;

import org.jspecify.annotations.NullMarked;
