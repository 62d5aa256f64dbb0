package org.mingjian.kernel.contract.cases;

/** What is handed in for a legal review, 福建省行政执法条例第五十八条、内蒙古自治区人民政府令第244号第二十九条. */
public enum ReviewMaterial implements Choice {
    INVESTIGATION_REPORT("调查终结报告"),
    DRAFT_DECISION("拟作出的决定"),
    LEGAL_BASIS("法律依据"),
    EVIDENCE("证据材料"),
    HEARING_RECORD("听证笔录"),
    APPRAISAL("鉴定评估意见"),
    OTHER("其他材料");

    private final String label;

    ReviewMaterial(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
