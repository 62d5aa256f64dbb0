/**
 * The steps of a case file and the events that carry them between services: one record per legal step.
 * JDK only; JSON names are the record component names, step types are kebab-case ({@link StepType}).
 */
@NullMarked
package org.mingjian.kernel.contract.cases;

import org.jspecify.annotations.NullMarked;
