/**
 * What several tests need: a database of their own, a topic of their own, a broker that may be killed.
 * In the test-jar, so that services may use it too.
 */
@NullMarked
package org.mingjian.kernel.testing;

import org.jspecify.annotations.NullMarked;
