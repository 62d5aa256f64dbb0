package org.mingjian.kernel.contract.cases;

/** How a fine was paid, 行政处罚法第六十七条至第六十九条. */
public enum PaymentMethod {
    /** 银行缴纳 */
    BANK,
    /** 电子支付系统缴纳 */
    ELECTRONIC,
    /** 当场收缴 */
    ON_THE_SPOT
}
