/**
 * The packaged services as child processes, found by path and configured by environment variables only.
 * They are no Maven dependencies of the launcher, since their own tests depend on it.
 */
@NullMarked
package org.mingjian.launcher.service;

import org.jspecify.annotations.NullMarked;
