package org.mingjian.kernel.contract.cases;

/** Kinds of act behind {@link CaseKind#OTHER}, each a column of table four. */
public enum OtherAct implements Choice {
    ADJUDICATION("行政裁决"),
    PAYMENT("行政给付"),
    REWARD("行政奖励"),
    OTHER("其他行政执法行为");

    private final String label;

    OtherAct(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
