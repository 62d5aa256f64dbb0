package org.mingjian.kernel.contract.cases;

/** What an inspection found; one that led to another enforcement act is not counted as an inspection. */
public enum InspectionResult {
    /** 未发现问题 */
    NO_PROBLEM,
    /** 发现问题 */
    PROBLEM,
    /** 转入处罚或者其他执法行为 */
    LED_TO_ENFORCEMENT
}
