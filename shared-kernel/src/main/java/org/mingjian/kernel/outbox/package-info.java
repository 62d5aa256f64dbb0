/**
 * Events leave a service through a table: the row is written in the step's transaction, a relay publishes it afterwards
 * and numbers it for the feed of changes. Nobody calls the broker from business code.
 */
@NullMarked
package org.mingjian.kernel.outbox;

import org.jspecify.annotations.NullMarked;
