package org.mingjian.gateway.routing;

/** A service behind the gateway, by the name a clerk knows it under. */
public enum Service {
    CASES("案件服务"),
    REPORTS("统计服务");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** What people call it. */
    public String label() {
        return label;
    }
}
