/**
 * What has to be taken out of a text before the public reads it: which personal data, of whom, in which place and matter.
 * How data is recognised is code; what is removed, and why, is {@code statute/redaction-profiles.csv}.
 */
@NullMarked
package org.mingjian.kernel.redaction;

import org.jspecify.annotations.NullMarked;
