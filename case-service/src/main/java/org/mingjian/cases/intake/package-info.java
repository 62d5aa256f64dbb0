/**
 * Reported timelines: one at a time or a hundred thousand in an upload. What happened cannot be refused, so what the law
 * holds against it becomes a finding; only what cannot be true or cannot be read is turned away, record by record.
 */
@NullMarked
package org.mingjian.cases.intake;

import org.jspecify.annotations.NullMarked;
