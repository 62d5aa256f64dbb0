@NullMarked
package org.mingjian.generator.county;

import org.jspecify.annotations.NullMarked;
