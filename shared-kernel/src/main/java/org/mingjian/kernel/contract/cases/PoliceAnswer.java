package org.mingjian.kernel.contract.cases;

/** What the police decided on a referred case, 行政执法机关移送涉嫌犯罪案件的规定第八条. */
public enum PoliceAnswer implements Choice {
    CASE_OPENED("公安机关立案"),
    NOT_OPENED("公安机关不予立案");

    private final String label;

    PoliceAnswer(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
