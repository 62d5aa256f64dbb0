package org.mingjian.kernel.contract.cases;

/** What the check of a lead came to. */
public enum LeadOutcome implements Choice {
    TO_BE_OPENED("符合立案条件"),
    NOT_OPENED("不予立案");

    private final String label;

    LeadOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
