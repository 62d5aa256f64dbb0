package org.mingjian.cases.inspection;

/** Stages of an inspection. */
enum InspectionStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已启动. */
    OPENED,
    /** 已批准. */
    APPROVED,
    /** 已通知. */
    NOTIFIED,
    /** 已进入现场. */
    ON_SITE,
    /** 检查结束. */
    CONCLUDED,
    /** 未检查而终止, 或者移送. */
    ENDED,
    /** 已办结. */
    CLOSED,
    /** 已归档. */
    ARCHIVED
}
