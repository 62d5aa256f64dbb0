/**
 * What guards a browser: headers that forbid what a page of ours never needs, and the check that a change asked for with
 * a session cookie comes from such a page.
 */
@NullMarked
package org.mingjian.gateway.security;

import org.jspecify.annotations.NullMarked;
