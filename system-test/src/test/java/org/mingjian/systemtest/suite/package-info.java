/** The running suite the system tests share, and a short way to call it. */
@NullMarked
package org.mingjian.systemtest.suite;

import org.jspecify.annotations.NullMarked;
