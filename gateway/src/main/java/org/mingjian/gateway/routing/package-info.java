/**
 * Which path goes to which service, and what a request and its answer look like on the way.
 * Bodies stream both ways; nothing is kept, repeated or interpreted here.
 */
@NullMarked
package org.mingjian.gateway.routing;

import org.jspecify.annotations.NullMarked;
