/**
 * Numbers and codes that identify agencies, places, papers and people. Each is read strictly: a text that is not one
 * is refused with a code and a Chinese reason, never repaired beyond what its class states. Uses the JDK alone.
 */
@NullMarked
package org.mingjian.kernel.identifier;

import org.jspecify.annotations.NullMarked;
