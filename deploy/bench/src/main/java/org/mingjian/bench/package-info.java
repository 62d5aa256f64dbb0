/**
 * Measures what the suite costs over plain PostgreSQL: the same rows, the same machine, the same run, both sides warm.
 * Absolute rates depend on the machine; the ratios are what counts.
 */
@NullMarked
package org.mingjian.bench;

import org.jspecify.annotations.NullMarked;
