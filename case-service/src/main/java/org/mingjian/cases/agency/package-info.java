/**
 * The register of enforcement bodies and certified officers (行政执法主体、执法人员). Effective-dated; every judgement uses what
 * was true on the step's own date. Used by all features, uses none.
 */
@NullMarked
package org.mingjian.cases.agency;

import org.jspecify.annotations.NullMarked;
