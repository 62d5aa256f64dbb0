package org.mingjian.cases.otheract;

/** Stages of a confirmation, a levy or another act. */
enum OtherActStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已收到申请. */
    RECEIVED,
    /** 待补正. */
    INCOMPLETE,
    /** 已受理或者已启动. */
    OPENED,
    /** 已决定. */
    DECIDED,
    /** 已送达. */
    DELIVERED,
    /** 决定已被撤销、变更或者确认违法; it can be decided anew. */
    ANNULLED,
    /** 不予受理、撤回、终止或者移送. */
    ENDED,
    /** 已办结. */
    CLOSED,
    /** 已归档. */
    ARCHIVED
}
