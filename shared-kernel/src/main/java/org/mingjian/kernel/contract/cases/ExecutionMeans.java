package org.mingjian.kernel.contract.cases;

/** Means of compulsory execution, 行政强制法第十二条, and application to the court. */
public enum ExecutionMeans implements Choice {
    ADDITIONAL_FINE("加处罚款或者滞纳金"),
    TRANSFER("划拨存款、汇款"),
    DISPOSAL("拍卖或者依法处理查封、扣押的财物"),
    RESTORATION("排除妨碍、恢复原状"),
    SUBSTITUTE_PERFORMANCE("代履行"),
    OTHER("其他强制执行方式"),
    COURT("申请人民法院强制执行");

    private final String label;

    ExecutionMeans(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
