@NullMarked
package org.mingjian.generator;

import org.jspecify.annotations.NullMarked;
