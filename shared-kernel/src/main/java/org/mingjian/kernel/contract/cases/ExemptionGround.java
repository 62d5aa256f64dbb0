package org.mingjian.kernel.contract.cases;

/** Why no penalty is given although the facts are established, 行政处罚法第三十条、第三十一条、第三十三条. */
public enum ExemptionGround implements Choice {
    FIRST_VIOLATION("初次违法且危害后果轻微并及时改正"),
    SLIGHT("违法行为轻微并及时改正，没有造成危害后果"),
    NO_FAULT("当事人有证据足以证明没有主观过错"),
    UNDER_FOURTEEN("不满十四周岁"),
    MENTAL_CONDITION("精神病人、智力残疾人在不能辨认或者不能控制自己行为时"),
    OTHER("其他法定情形");

    private final String label;

    ExemptionGround(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
