package org.mingjian.kernel.contract.cases;

/** Why a case ended without its decision. */
public enum CaseTermination implements Choice {
    WITHDRAWN("销案"),
    PARTY_GONE("当事人死亡或者终止"),
    LIMITATION("超过时效"),
    NO_JURISDICTION("无管辖权"),
    OTHER("其他");

    private final String label;

    CaseTermination(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
