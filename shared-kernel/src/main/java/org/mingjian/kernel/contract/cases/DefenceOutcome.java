package org.mingjian.kernel.contract.cases;

/** What became of the statement and defence of a party, 行政处罚法第四十五条. */
public enum DefenceOutcome implements Choice {
    ADOPTED("意见成立，已采纳"),
    NOT_ADOPTED("复核后不采纳"),
    WAIVED("当事人明确放弃");

    private final String label;

    DefenceOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
