/**
 * Uploads a county-year as an agency's own software would: with a token of its own, through the public API only, and
 * checks that the suite then reports the figures it came from.
 */
@NullMarked
package org.mingjian.generator.upload;

import org.jspecify.annotations.NullMarked;
