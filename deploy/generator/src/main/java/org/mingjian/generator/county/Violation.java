package org.mingjian.generator.county;

/** A breach that was put into a file on purpose. */
public enum Violation {
    /** Disclosed after the 7 working days of licences, penalties and levies. */
    LATE_DISCLOSURE,
    /** Decided by one officer where the law asks for two. */
    ONE_OFFICER,
    /** Delivered after the limit: 7 working days for a penalty, 10 for a licence. */
    LATE_DELIVERY,
    /** Never disclosed, because the report prints fewer disclosed files than there are. */
    NOT_DISCLOSED
}
