/**
 * Whole timelines judged as they are reported: every known violation is found, and nothing is held against the lawful.
 */
@NullMarked
package org.mingjian.cases.corpus;

import org.jspecify.annotations.NullMarked;
