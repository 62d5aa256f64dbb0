package org.mingjian.cases.compulsion;

/** Stages of a compulsory measure. */
enum MeasureStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已启动. */
    OPENED,
    /** 已批准. */
    APPROVED,
    /** 已决定, in force. */
    IN_FORCE,
    /** 已解除. */
    RELEASED,
    /** 未采取措施而终止, 或者移送. */
    ENDED,
    /** 已办结. */
    CLOSED,
    /** 已归档. */
    ARCHIVED
}
