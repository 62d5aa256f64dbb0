package org.mingjian.kernel.contract.cases;

/** Flexible enforcement without a penalty decision; exempt, lighter and mitigated are outcomes of a decision. */
public enum FlexibleMeasure {
    /** 说服教育 */
    PERSUASION,
    /** 劝导示范 */
    DEMONSTRATION,
    /** 行政指导 */
    GUIDANCE,
    /** 行政提示 */
    REMINDER,
    /** 行政告诫 */
    ADMONITION,
    /** 行政回访 */
    RETURN_VISIT
}
