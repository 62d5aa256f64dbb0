package org.mingjian.kernel.contract.cases;

/** What the check of a lead came to. */
public enum LeadOutcome {
    /** 符合立案条件 */
    TO_BE_OPENED,
    /** 不予立案 */
    NOT_OPENED
}
