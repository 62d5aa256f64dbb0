package org.mingjian.kernel.contract.cases;

/** Kinds of act behind {@link CaseKind#OTHER}, each a column of table four. */
public enum OtherAct {
    /** 行政裁决 */
    ADJUDICATION,
    /** 行政给付 */
    PAYMENT,
    /** 行政奖励 */
    REWARD,
    /** 其他行政执法行为 */
    OTHER
}
