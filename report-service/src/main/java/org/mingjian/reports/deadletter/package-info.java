/**
 * Messages that could not be read, with the reason; somebody redrives or discards each of them.
 */
@NullMarked
package org.mingjian.reports.deadletter;

import org.jspecify.annotations.NullMarked;
