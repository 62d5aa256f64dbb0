package org.mingjian.kernel.contract.cases;

/**
 * Opinion of a legal review, 国办发〔2018〕118号(十三). The two finer ones are those of 市场监督管理行政处罚程序规定第五十四条; only
 * {@link #AGREED} lets the decision pass.
 */
public enum LegalReviewOpinion implements Choice {
    AGREED("同意"),
    PROBLEMS("存在问题"),
    CORRECTION_SUGGESTED("建议纠正"),
    FURTHER_INVESTIGATION("建议补充调查");

    private final String label;

    LegalReviewOpinion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
