package org.mingjian.kernel.contract.cases;

/** What became of the statement and defence of a party, 行政处罚法第四十五条. */
public enum DefenceOutcome {
    /** 意见成立，已采纳 */
    ADOPTED,
    /** 复核后不采纳 */
    NOT_ADOPTED,
    /** 当事人明确放弃 */
    WAIVED
}
