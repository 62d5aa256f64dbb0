/** A service killed, a broker stopped, in the middle of an import: nothing lost, nothing doubled. */
@NullMarked
package org.mingjian.systemtest.recovery;

import org.jspecify.annotations.NullMarked;
