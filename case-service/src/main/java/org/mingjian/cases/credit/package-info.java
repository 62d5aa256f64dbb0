/**
 * Credit information on penalties and licences (双公示): the rows an agency hands to the credit platform, in both versions
 * of the field list, with what is wrong in each. It holds what is not public.
 */
@NullMarked
package org.mingjian.cases.credit;

import org.jspecify.annotations.NullMarked;
