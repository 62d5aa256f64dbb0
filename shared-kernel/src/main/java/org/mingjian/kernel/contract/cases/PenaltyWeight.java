package org.mingjian.kernel.contract.cases;

/** How a penalty was weighed, 行政处罚法第三十二条. */
public enum PenaltyWeight {
    /** 一般 */
    NORMAL,
    /** 从轻 */
    LIGHTER,
    /** 减轻 */
    MITIGATED
}
