package org.mingjian.kernel.contract.cases;

/** How long an archived case file is kept, 机关文件材料归档范围和文书档案保管期限规定. */
public enum Retention {
    /** 10年 */
    TEN_YEARS,
    /** 30年 */
    THIRTY_YEARS,
    /** 永久 */
    PERMANENT
}
