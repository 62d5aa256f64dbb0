/**
 * The generator's command line: reads the figures of an annual report, makes the county-year behind them, writes it to
 * a file or uploads it through the public API. Nothing here is needed at run time of the suite.
 */
@NullMarked
package org.mingjian.generator;

import org.jspecify.annotations.NullMarked;
