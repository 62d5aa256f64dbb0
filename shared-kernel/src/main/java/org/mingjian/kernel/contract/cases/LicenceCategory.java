package org.mingjian.kernel.contract.cases;

/** Categories of licences in credit information (许可类别). */
public enum LicenceCategory implements Choice {
    ORDINARY("普通"),
    SPECIAL("特许"),
    RECOGNITION("认可"),
    APPROVAL("核准"),
    REGISTRATION("登记"),
    OTHER("其他");

    private final String label;

    LicenceCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
