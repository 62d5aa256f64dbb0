/**
 * Child processes that outlive the JVM that started them, the ports they need and the JDK they run on.
 * A process is known by its pid file, so any later launcher can find, stop or restart it.
 * Failures are told to people in Chinese and English, with the last lines of the process's log.
 */
@NullMarked
package org.mingjian.launcher.process;

import org.jspecify.annotations.NullMarked;
