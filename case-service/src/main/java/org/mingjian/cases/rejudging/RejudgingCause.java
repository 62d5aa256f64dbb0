package org.mingjian.cases.rejudging;

/** Why cases are judged again. */
enum RejudgingCause {
    /** An administrator asked, as after a holiday notice. */
    REQUEST,
    /** An entry of the register changed. */
    REGISTER_CHANGE
}
