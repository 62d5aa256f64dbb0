package org.mingjian.kernel.contract.cases;

/** Outcome of a decision on an application. */
public enum Grant {
    /** 准予 */
    GRANTED,
    /** 不予 */
    REFUSED
}
