@NullMarked
package org.mingjian.bench;

import org.jspecify.annotations.NullMarked;
