package org.mingjian.cases.licence;

/** Stages of a licence case. */
enum LicenceStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已收到申请. */
    RECEIVED,
    /** 待补正. */
    INCOMPLETE,
    /** 已受理. */
    ACCEPTED,
    /** 已决定. */
    DECIDED,
    /** 已颁发、送达. */
    DELIVERED,
    /** 决定已被撤销、变更或者确认违法; it can be decided anew. */
    ANNULLED,
    /** 不予受理、撤回、终止或者移送. */
    ENDED,
    /** 已办结. */
    CLOSED,
    /** 已撤销. */
    WITHDRAWN,
    /** 已注销. */
    CANCELLED,
    /** 已归档. */
    ARCHIVED
}
