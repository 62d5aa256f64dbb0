package org.mingjian.cases.compulsion;

/** Stages of a compulsory measure. */
enum MeasureStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已批准. */
    OPENED,
    /** 已决定, in force. */
    IN_FORCE,
    /** 已解除. */
    RELEASED,
    /** 已办结. */
    CLOSED
}
