/**
 * The four statutory tables of the yearly enforcement statistics (国办发〔2018〕118号 六), as JSON and CSV.
 * Tables are known by kind; their columns are data.
 */
@NullMarked
package org.mingjian.reports.statement;

import org.jspecify.annotations.NullMarked;
