package org.mingjian.cases.register;

import org.mingjian.kernel.contract.cases.Choice;

/** The four lists (四张清单). */
public enum LeniencyList implements Choice {
    NO_PENALTY("不予行政处罚事项清单"),
    LIGHTER("从轻行政处罚事项清单"),
    MITIGATED("减轻行政处罚事项清单"),
    NO_COMPULSION("不予行政强制事项清单");

    private final String label;

    LeniencyList(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
