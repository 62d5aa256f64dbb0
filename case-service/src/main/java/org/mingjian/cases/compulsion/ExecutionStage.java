package org.mingjian.cases.compulsion;

/** Stages of a compulsory execution. */
enum ExecutionStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已启动. */
    OPENED,
    /** 已决定执行. */
    DECIDED,
    /** 已申请人民法院强制执行. */
    AT_COURT,
    /** 执行完毕或者终结. */
    EXECUTED,
    /** 已办结. */
    CLOSED
}
