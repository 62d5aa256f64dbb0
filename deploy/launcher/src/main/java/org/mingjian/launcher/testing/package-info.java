/**
 * Real servers for tests: one set per checkout, started by the first test that needs them, shared by all modules and
 * Maven processes, and stopped by a watcher when no test uses them any more.
 */
@NullMarked
package org.mingjian.launcher.testing;

import org.jspecify.annotations.NullMarked;
