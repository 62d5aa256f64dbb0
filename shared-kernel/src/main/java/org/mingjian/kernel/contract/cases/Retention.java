package org.mingjian.kernel.contract.cases;

/** How long an archived case file is kept, 机关文件材料归档范围和文书档案保管期限规定. */
public enum Retention implements Choice {
    TEN_YEARS("10年"),
    THIRTY_YEARS("30年"),
    PERMANENT("永久");

    private final String label;

    Retention(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
