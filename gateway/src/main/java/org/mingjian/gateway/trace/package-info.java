/**
 * The mark that tells one call apart in the logs of all services: W3C trace context and the caller's own correlation id.
 */
@NullMarked
package org.mingjian.gateway.trace;

import org.jspecify.annotations.NullMarked;
