package org.mingjian.kernel.contract.cases;

/** Who the case is about; limits and disclosure differ between them. */
public enum PartyKind {
    /** 法人或者其他组织 */
    ORGANISATION,
    /** 个体工商户 */
    SOLE_TRADER,
    /** 自然人 */
    PERSON
}
