package org.mingjian.kernel.contract.cases;

/** Ways of delivery, 民事诉讼法 through 行政处罚法第六十一条. */
public enum DeliveryMethod {
    /** 当场交付 */
    ON_THE_SPOT,
    /** 直接送达 */
    DIRECT,
    /** 留置送达 */
    LEFT,
    /** 邮寄送达 */
    POST,
    /** 公告送达 */
    ANNOUNCEMENT,
    /** 电子送达 */
    ELECTRONIC
}
