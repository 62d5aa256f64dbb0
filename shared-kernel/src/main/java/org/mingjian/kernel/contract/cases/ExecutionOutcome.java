package org.mingjian.kernel.contract.cases;

/** How a compulsory execution ended. */
public enum ExecutionOutcome {
    /** 执行完毕 */
    COMPLETED,
    /** 终结执行, 行政强制法第四十条 */
    TERMINATED
}
