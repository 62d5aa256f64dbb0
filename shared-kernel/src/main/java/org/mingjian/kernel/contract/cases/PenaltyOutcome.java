package org.mingjian.kernel.contract.cases;

/** The four outcomes of 行政处罚法第五十七条. */
public enum PenaltyOutcome implements Choice {
    PENALISED("决定给予行政处罚"),
    EXEMPT("不予行政处罚"),
    NOT_ESTABLISHED("违法事实不能成立，不予处罚"),
    REFERRED("涉嫌犯罪，移送司法机关");

    private final String label;

    PenaltyOutcome(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
