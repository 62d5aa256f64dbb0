/**
 * The figures one government printed in one annual report, and the reader of the YAML files that hold them.
 * Knows nothing of how a figure is reproduced.
 */
@NullMarked
package org.mingjian.generator.figures;

import org.jspecify.annotations.NullMarked;
