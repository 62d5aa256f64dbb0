/**
 * Case service: enforcement case files from their first step to their last, judged by cited rules as they arrive.
 */
@NullMarked
package org.mingjian.cases;

import org.jspecify.annotations.NullMarked;
