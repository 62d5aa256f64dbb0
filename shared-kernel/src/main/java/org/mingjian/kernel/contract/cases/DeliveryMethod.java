package org.mingjian.kernel.contract.cases;

/** Ways of delivery, 民事诉讼法 through 行政处罚法第六十一条. */
public enum DeliveryMethod implements Choice {
    ON_THE_SPOT("当场交付"),
    DIRECT("直接送达"),
    LEFT("留置送达"),
    POST("邮寄送达"),
    ANNOUNCEMENT("公告送达"),
    ELECTRONIC("电子送达");

    private final String label;

    DeliveryMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
