package org.mingjian.kernel.contract.cases;

/** Compulsory measures, 行政强制法第九条. */
public enum MeasureKind implements Choice {
    SEALING("查封场所、设施或者财物"),
    SEIZURE("扣押财物"),
    FREEZING("冻结存款、汇款"),
    LIBERTY_RESTRICTION("限制公民人身自由"),
    OTHER("其他行政强制措施");

    private final String label;

    MeasureKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
