package org.mingjian.kernel.contract.cases;

/** Where a lead came from, 行政处罚法第三十九条、第五十四条; 市场监督管理行政处罚程序规定第十八条. */
public enum LeadSource {
    /** 监督检查 */
    INSPECTION,
    /** 投诉、申诉 */
    COMPLAINT,
    /** 举报 */
    REPORT,
    /** 其他机关移送 */
    TRANSFER,
    /** 上级交办 */
    SUPERIOR,
    /** 监测、数据预警 */
    MONITORING,
    /** 其他 */
    OTHER
}
