package org.mingjian.kernel.contract.cases;

/** What an inspection found; one that led to another enforcement act is not counted as an inspection. */
public enum InspectionResult implements Choice {
    NO_PROBLEM("未发现问题"),
    PROBLEM("发现问题"),
    LED_TO_ENFORCEMENT("转入处罚或者其他执法行为");

    private final String label;

    InspectionResult(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
