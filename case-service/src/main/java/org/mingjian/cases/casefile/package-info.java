/**
 * What every case file shares: header, timeline, judgement, the rows it is kept in and how it is read. Uses only the
 * register; the procedures of the eight kinds stand in their own packages.
 */
@NullMarked
package org.mingjian.cases.casefile;

import org.jspecify.annotations.NullMarked;
