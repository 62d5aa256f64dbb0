/**
 * Administrative penalties (行政处罚法): summary and ordinary procedure.
 */
@NullMarked
package org.mingjian.cases.penalty;

import org.jspecify.annotations.NullMarked;
