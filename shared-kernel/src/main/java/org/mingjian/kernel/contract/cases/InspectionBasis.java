package org.mingjian.kernel.contract.cases;

/** Why an inspection is made, 国办发〔2024〕54号. */
public enum InspectionBasis {
    /** 年度检查计划的日常检查 */
    ANNUAL_PLAN,
    /** 专项检查计划 */
    SPECIAL_PLAN,
    /** 投诉举报、转办交办、数据监测等线索 */
    LEAD,
    /** 应企业申请 */
    REQUEST
}
