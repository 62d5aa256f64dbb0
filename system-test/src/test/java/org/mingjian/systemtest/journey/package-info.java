/** Legal journeys through the whole suite, as the users concerned. */
@NullMarked
package org.mingjian.systemtest.journey;

import org.jspecify.annotations.NullMarked;
