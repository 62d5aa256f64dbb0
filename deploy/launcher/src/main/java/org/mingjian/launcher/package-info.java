/**
 * Starts and stops the whole suite on one machine: servers, services, demonstration data.
 * {@link org.mingjian.launcher.LocalSuite} is the programmatic door, {@link org.mingjian.launcher.Main} the command line.
 * Everything of one suite lies in {@code .suite/<name>}; no container engine is involved.
 */
@NullMarked
package org.mingjian.launcher;

import org.jspecify.annotations.NullMarked;
