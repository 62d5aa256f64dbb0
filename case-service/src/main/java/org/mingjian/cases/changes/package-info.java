/**
 * The feed of changes: everything that happened to the cases in a caller's scope, in the order of publication.
 */
@NullMarked
package org.mingjian.cases.changes;

import org.jspecify.annotations.NullMarked;
