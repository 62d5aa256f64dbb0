package org.mingjian.kernel.contract.cases;

/** The eight kinds of enforcement act that the yearly statistics count (四张表与年报八类). */
public enum CaseKind {
    /** 行政许可 */
    LICENCE,
    /** 行政处罚 */
    PENALTY,
    /** 行政强制措施 */
    COMPULSORY_MEASURE,
    /** 行政强制执行 */
    COMPULSORY_EXECUTION,
    /** 行政确认 */
    CONFIRMATION,
    /** 行政征收 */
    LEVY,
    /** 行政检查 */
    INSPECTION,
    /** 其他行政执法行为: 裁决, 给付, 奖励 and the rest */
    OTHER
}
