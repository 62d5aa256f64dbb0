package org.mingjian.kernel.contract.cases;

/** Kinds of penalty, 行政处罚法第九条, in the columns of the yearly statistics. */
public enum Sanction implements Choice {
    WARNING("警告"),
    CIRCULATED_CRITICISM("通报批评"),
    FINE("罚款"),
    CONFISCATION("没收违法所得、没收非法财物"),
    LICENCE_SUSPENSION("暂扣许可证件"),
    QUALIFICATION_DOWNGRADE("降低资质等级"),
    OPERATION_RESTRICTION("限制开展生产经营活动"),
    BUSINESS_SUSPENSION("责令停产停业"),
    CLOSURE_OR_EMPLOYMENT_RESTRICTION("责令关闭、限制从业"),
    LICENCE_REVOCATION("吊销许可证件"),
    DETENTION("行政拘留"),
    OTHER("其他行政处罚");

    private final String label;

    Sanction(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
