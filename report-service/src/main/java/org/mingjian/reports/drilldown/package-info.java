/**
 * The cases behind a number: the list is exactly as long as the number is large.
 */
@NullMarked
package org.mingjian.reports.drilldown;

import org.jspecify.annotations.NullMarked;
