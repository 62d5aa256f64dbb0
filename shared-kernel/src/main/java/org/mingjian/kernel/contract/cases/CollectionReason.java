package org.mingjian.kernel.contract.cases;

/** Why a fine may be collected on the spot, 行政处罚法第六十八条、第六十九条. */
public enum CollectionReason {
    /** 依法给予小额罚款 */
    SMALL_FINE,
    /** 不当场收缴事后难以执行 */
    HARD_TO_EXECUTE_LATER,
    /** 边远、水上、交通不便地区，当事人要求当场缴纳 */
    REMOTE_AT_REQUEST
}
