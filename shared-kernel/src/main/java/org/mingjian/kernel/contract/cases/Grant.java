package org.mingjian.kernel.contract.cases;

/** Outcome of a decision on an application. */
public enum Grant implements Choice {
    GRANTED("准予"),
    REFUSED("不予");

    private final String label;

    Grant(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
