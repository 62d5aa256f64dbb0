package org.mingjian.kernel.contract.cases;

/** Opinion of a legal review, 国办发〔2018〕118号(十三). */
public enum LegalReviewOpinion {
    /** 同意 */
    AGREED,
    /** 存在问题 */
    PROBLEMS
}
