package org.mingjian.kernel.contract.cases;

/** The eight points of a legal review, 国办发〔2018〕118号(十三). */
public enum ReviewPoint implements Choice {
    SUBJECT("执法主体合法"),
    OFFICERS("执法人员具备资格"),
    PROCEDURE("执法程序合法"),
    FACTS_AND_EVIDENCE("事实清楚，证据合法充分"),
    LAW_AND_DISCRETION("适用法律准确，裁量适当"),
    COMPETENCE("没有超越权限"),
    DOCUMENTS("文书完备规范"),
    CRIMINAL_REFERRAL("涉嫌犯罪的移送");

    private final String label;

    ReviewPoint(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
