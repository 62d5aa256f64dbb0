package org.mingjian.cases.licence;

/** Stages of a licence case. */
enum LicenceStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已收到申请. */
    RECEIVED,
    /** 已受理. */
    ACCEPTED,
    /** 已决定. */
    DECIDED,
    /** 已颁发、送达. */
    DELIVERED,
    /** 已办结. */
    CLOSED,
    /** 已撤销. */
    WITHDRAWN
}
