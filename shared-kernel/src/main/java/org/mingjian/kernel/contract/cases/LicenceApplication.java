package org.mingjian.kernel.contract.cases;

/** What a licence is applied for, 行政许可法第四十九条、第五十条. */
public enum LicenceApplication implements Choice {
    NEW("新办"),
    MODIFICATION("变更"),
    EXTENSION("延续");

    private final String label;

    LicenceApplication(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
