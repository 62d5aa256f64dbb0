package org.mingjian.kernel.contract.cases;

/** What the head of the agency decided on a criminal referral, 行政执法机关移送涉嫌犯罪案件的规定第五条. */
public enum ReferralOutcome implements Choice {
    APPROVED("批准移送"),
    REFUSED("不批准移送");

    private final String label;

    ReferralOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
