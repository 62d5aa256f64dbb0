/**
 * What the gateway itself says to people: problem answers, the pages that explain them, and the web UI's own addresses.
 */
@NullMarked
package org.mingjian.gateway.page;

import org.jspecify.annotations.NullMarked;
