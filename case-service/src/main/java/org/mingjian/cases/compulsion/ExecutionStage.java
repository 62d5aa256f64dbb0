package org.mingjian.cases.compulsion;

/** Stages of a compulsory execution. */
enum ExecutionStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已启动. */
    OPENED,
    /** 已催告. */
    DEMANDED,
    /** 已决定执行. */
    DECIDED,
    /** 已申请人民法院强制执行. */
    AT_COURT,
    /** 执行完毕或者终结. */
    EXECUTED,
    /** 当事人履行等原因而终止, 或者移送. */
    ENDED,
    /** 已办结. */
    CLOSED,
    /** 已归档. */
    ARCHIVED
}
