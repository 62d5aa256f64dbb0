/**
 * Who is at the other end: a person with a session cookie from the code flow, or an agency's system with a bearer token.
 * No token reaches a script in the browser.
 */
@NullMarked
package org.mingjian.gateway.session;

import org.jspecify.annotations.NullMarked;
