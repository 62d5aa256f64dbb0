/**
 * A timeline of legal steps and the rules that judge it: the one idea both case files and documents share.
 * JDK only. Knows neither cases nor documents.
 */
@NullMarked
package org.mingjian.kernel.timeline;

import org.jspecify.annotations.NullMarked;
