@NullMarked
package org.mingjian.generator.upload;

import org.jspecify.annotations.NullMarked;
