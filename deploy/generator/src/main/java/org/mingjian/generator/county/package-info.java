/**
 * A made-up county-year: agencies, officers, parties and case files that amount to exactly the figures of a report and
 * keep the law but for a small counted share. Same figures, same bytes. People and parties are invented.
 */
@NullMarked
package org.mingjian.generator.county;

import org.jspecify.annotations.NullMarked;
