package org.mingjian.kernel.contract.cases;

/** Flexible enforcement without a penalty decision; exempt, lighter and mitigated are outcomes of a decision. */
public enum FlexibleMeasure implements Choice {
    PERSUASION("说服教育"),
    DEMONSTRATION("劝导示范"),
    GUIDANCE("行政指导"),
    REMINDER("行政提示"),
    ADMONITION("行政告诫"),
    RETURN_VISIT("行政回访");

    private final String label;

    FlexibleMeasure(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
