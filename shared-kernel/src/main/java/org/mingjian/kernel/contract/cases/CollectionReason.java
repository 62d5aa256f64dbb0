package org.mingjian.kernel.contract.cases;

/** Why a fine may be collected on the spot, 行政处罚法第六十八条、第六十九条. */
public enum CollectionReason implements Choice {
    SMALL_FINE("依法给予小额罚款"),
    HARD_TO_EXECUTE_LATER("不当场收缴事后难以执行"),
    REMOTE_AT_REQUEST("边远、水上、交通不便地区，当事人要求当场缴纳");

    private final String label;

    CollectionReason(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
