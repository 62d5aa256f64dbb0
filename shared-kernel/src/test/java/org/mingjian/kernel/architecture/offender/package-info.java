/** Classes that break the rules of the house on purpose, one rule each. */
@NullMarked
package org.mingjian.kernel.architecture.offender;

import org.jspecify.annotations.NullMarked;
