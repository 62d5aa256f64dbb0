package org.mingjian.kernel.statute;

/** Kinds of time a provision may take out of a count. */
public enum ExcludedTime {
    SUSPENSION("中止"),
    HEARING("听证"),
    ANNOUNCEMENT("公告"),
    TESTING("检测"),
    ASSAY("检验"),
    QUARANTINE("检疫"),
    APPRAISAL("鉴定"),
    IDENTIFICATION("权利人辨认或者鉴别"),
    REFUND_ORDER("责令退还多收价款"),
    EXPERT_EVALUATION("专家评审"),
    BIDDING("招标"),
    AUCTION("拍卖"),
    RECONSIDERATION("行政复议"),
    LITIGATION("行政诉讼");

    private final String label;

    ExcludedTime(String label) {
        this.label = label;
    }

    /** The word of the statutes. */
    public String label() {
        return label;
    }
}
