/**
 * Replays the log into the generation of tables nobody reads, and swaps when it has caught up.
 * Readers are served by the other generation throughout.
 */
@NullMarked
package org.mingjian.reports.rebuild;

import org.jspecify.annotations.NullMarked;
