/**
 * Disclosure (公示): what the public reads of a decision, composed when it is disclosed and kept as it was; what is due,
 * withheld or taken down again; and the public's own way to it, without a login.
 */
@NullMarked
package org.mingjian.cases.disclosure;

import org.jspecify.annotations.NullMarked;
