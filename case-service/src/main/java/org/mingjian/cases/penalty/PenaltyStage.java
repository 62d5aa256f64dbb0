package org.mingjian.cases.penalty;

/** Stages of a penalty case. */
enum PenaltyStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已收到线索. */
    LEAD,
    /** 已核查线索; without a case opening it ends here. */
    CHECKED,
    /** 已立案. */
    OPENED,
    /** 调查终结. */
    INVESTIGATED,
    /** 已告知. */
    INFORMED,
    /** 已决定. */
    DECIDED,
    /** 已送达. */
    DELIVERED,
    /** 已报备; only on-the-spot decisions are filed with the own agency. */
    FILED,
    /** 决定已被撤销、变更或者确认违法; it can be decided anew. */
    ANNULLED,
    /** 已终止、销案或者移送. */
    ENDED,
    /** 已结案. */
    CLOSED,
    /** 已归档. */
    ARCHIVED
}
