/** What the gateway's tests share: a service that records, a browser, raw calls. */
@NullMarked
package org.mingjian.gateway.testing;

import org.jspecify.annotations.NullMarked;
