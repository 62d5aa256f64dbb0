/**
 * The only public door: signs people in, forwards calls to the services, serves the API document and the web UI.
 * It keeps nothing but the encrypted session cookie in the browser; the services decide who may do what.
 */
@NullMarked
package org.mingjian.gateway;

import org.jspecify.annotations.NullMarked;
