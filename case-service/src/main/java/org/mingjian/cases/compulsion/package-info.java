/**
 * Compulsory measures and compulsory execution (行政强制法).
 */
@NullMarked
package org.mingjian.cases.compulsion;

import org.jspecify.annotations.NullMarked;
