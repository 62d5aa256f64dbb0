package org.mingjian.cases.inspection;

/** Stages of an inspection. */
enum InspectionStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已批准. */
    OPENED,
    /** 检查结束. */
    CONCLUDED,
    /** 已办结. */
    CLOSED
}
