@NullMarked
package org.mingjian.generator.figures;

import org.jspecify.annotations.NullMarked;
