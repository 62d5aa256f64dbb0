/**
 * The rules of the house as tests. In the test-jar: every service holds its own packages against the same rules.
 */
@NullMarked
package org.mingjian.kernel.architecture;

import org.jspecify.annotations.NullMarked;
