package org.mingjian.kernel.contract.cases;

/** What a licence is applied for, 行政许可法第四十九条、第五十条. */
public enum LicenceApplication {
    /** 新办 */
    NEW,
    /** 变更 */
    MODIFICATION,
    /** 延续 */
    EXTENSION
}
