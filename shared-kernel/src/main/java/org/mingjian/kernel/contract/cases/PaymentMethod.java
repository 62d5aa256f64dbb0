package org.mingjian.kernel.contract.cases;

/** How a fine was paid, 行政处罚法第六十七条至第六十九条. */
public enum PaymentMethod implements Choice {
    BANK("银行缴纳"),
    ELECTRONIC("电子支付系统缴纳"),
    ON_THE_SPOT("当场收缴");

    private final String label;

    PaymentMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
