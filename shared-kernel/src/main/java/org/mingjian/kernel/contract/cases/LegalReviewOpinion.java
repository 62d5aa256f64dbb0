package org.mingjian.kernel.contract.cases;

/** Opinion of a legal review, 国办发〔2018〕118号(十三). */
public enum LegalReviewOpinion implements Choice {
    AGREED("同意"),
    PROBLEMS("存在问题");

    private final String label;

    LegalReviewOpinion(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
