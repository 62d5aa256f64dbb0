/**
 * One API document for the whole suite, merged from those that the services commit, and a page to read it.
 * Two services that use one name for two things fail the build.
 */
@NullMarked
package org.mingjian.gateway.openapi;

import org.jspecify.annotations.NullMarked;
