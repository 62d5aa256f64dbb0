package org.mingjian.kernel.contract.cases;

/** Means of compulsory execution, 行政强制法第十二条, and application to the court. */
public enum ExecutionMeans {
    /** 加处罚款或者滞纳金 */
    ADDITIONAL_FINE,
    /** 划拨存款、汇款 */
    TRANSFER,
    /** 拍卖或者依法处理查封、扣押的财物 */
    DISPOSAL,
    /** 排除妨碍、恢复原状 */
    RESTORATION,
    /** 代履行 */
    SUBSTITUTE_PERFORMANCE,
    /** 其他强制执行方式 */
    OTHER,
    /** 申请人民法院强制执行 */
    COURT
}
