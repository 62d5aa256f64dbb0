/**
 * Administrative inspections (行政检查, 国办发〔2024〕54号).
 */
@NullMarked
package org.mingjian.cases.inspection;

import org.jspecify.annotations.NullMarked;
