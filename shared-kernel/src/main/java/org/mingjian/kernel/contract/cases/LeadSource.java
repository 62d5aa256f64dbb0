package org.mingjian.kernel.contract.cases;

/** Where a lead came from, 行政处罚法第三十九条、第五十四条; 市场监督管理行政处罚程序规定第十八条. */
public enum LeadSource implements Choice {
    INSPECTION("监督检查"),
    COMPLAINT("投诉、申诉"),
    REPORT("举报"),
    TRANSFER("其他机关移送"),
    SUPERIOR("上级交办"),
    MONITORING("监测、数据预警"),
    OTHER("其他");

    private final String label;

    LeadSource(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
