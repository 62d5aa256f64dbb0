/**
 * Confirmation, levy, adjudication, payment, reward and every other enforcement act (表四).
 */
@NullMarked
package org.mingjian.cases.otheract;

import org.jspecify.annotations.NullMarked;
