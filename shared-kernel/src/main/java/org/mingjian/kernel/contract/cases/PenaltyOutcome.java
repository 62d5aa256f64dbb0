package org.mingjian.kernel.contract.cases;

/** The four outcomes of 行政处罚法第五十七条. */
public enum PenaltyOutcome {
    /** 决定给予行政处罚 */
    PENALISED,
    /** 违法行为轻微等, 不予行政处罚 */
    EXEMPT,
    /** 违法事实不能成立 */
    NOT_ESTABLISHED,
    /** 涉嫌犯罪, 移送司法机关 */
    REFERRED
}
