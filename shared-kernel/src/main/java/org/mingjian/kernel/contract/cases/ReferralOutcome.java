package org.mingjian.kernel.contract.cases;

/** What the head of the agency decided on a criminal referral, 行政执法机关移送涉嫌犯罪案件的规定第五条. */
public enum ReferralOutcome {
    /** 批准移送 */
    APPROVED,
    /** 不批准移送 */
    REFUSED
}
