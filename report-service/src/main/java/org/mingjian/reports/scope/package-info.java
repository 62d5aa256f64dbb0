/**
 * Which part of the country and which time a question is about, and whether the caller may ask it.
 */
@NullMarked
package org.mingjian.reports.scope;

import org.jspecify.annotations.NullMarked;
