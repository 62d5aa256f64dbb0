/** Random draws: the selection itself, and what is kept of it. */
@NullMarked
package org.mingjian.cases.draw;

import org.jspecify.annotations.NullMarked;
