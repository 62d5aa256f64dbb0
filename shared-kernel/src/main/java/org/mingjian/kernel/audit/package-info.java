/**
 * Tamper evidence: every step row carries the digest of the one before it in the same case. One chain per case; a global
 * chain would serialise all writers.
 */
@NullMarked
package org.mingjian.kernel.audit;

import org.jspecify.annotations.NullMarked;
