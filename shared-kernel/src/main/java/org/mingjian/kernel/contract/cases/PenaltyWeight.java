package org.mingjian.kernel.contract.cases;

/** How a penalty was weighed, 行政处罚法第三十二条. */
public enum PenaltyWeight implements Choice {
    NORMAL("一般"),
    LIGHTER("从轻"),
    MITIGATED("减轻");

    private final String label;

    PenaltyWeight(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
