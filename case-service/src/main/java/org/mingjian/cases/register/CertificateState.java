package org.mingjian.cases.register;

import org.mingjian.kernel.contract.cases.Choice;

/** What may become of an enforcement certificate (执法证件). */
public enum CertificateState implements Choice {
    VALID("有效"),
    SUSPENDED("暂扣"),
    EXPIRED("过期"),
    CANCELLED("注销"),
    REVOKED("吊销");

    private final String label;

    CertificateState(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
