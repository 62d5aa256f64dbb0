package org.mingjian.kernel.contract.cases;

/** Compulsory measures, 行政强制法第九条. */
public enum MeasureKind {
    /** 查封场所、设施或者财物 */
    SEALING,
    /** 扣押财物 */
    SEIZURE,
    /** 冻结存款、汇款 */
    FREEZING,
    /** 限制公民人身自由 */
    LIBERTY_RESTRICTION,
    /** 其他行政强制措施 */
    OTHER
}
