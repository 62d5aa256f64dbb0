package org.mingjian.cases.disclosure;

/** How a decision stands with its disclosure. */
public enum DisclosureState {
    /** Still to be disclosed, in time. */
    DUE,
    /** Still to be disclosed, late. */
    OVERDUE,
    /** Withheld, with the reason. */
    WITHHELD,
    /** Shown to the public. */
    DISCLOSED,
    /** Taken down again. */
    WITHDRAWN
}
