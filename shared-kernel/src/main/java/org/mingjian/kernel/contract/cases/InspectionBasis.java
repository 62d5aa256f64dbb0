package org.mingjian.kernel.contract.cases;

/** Why an inspection is made, 国办发〔2024〕54号. */
public enum InspectionBasis implements Choice {
    ANNUAL_PLAN("年度检查计划的日常检查"),
    SPECIAL_PLAN("专项检查计划"),
    LEAD("投诉举报、转办交办、数据监测等线索"),
    REQUEST("应企业申请");

    private final String label;

    InspectionBasis(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
