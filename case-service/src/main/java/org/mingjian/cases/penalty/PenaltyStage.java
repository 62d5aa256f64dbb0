package org.mingjian.cases.penalty;

/** Stages of a penalty case. */
enum PenaltyStage {
    /** Nothing has happened yet. */
    BEGINNING,
    /** 已立案. */
    OPENED,
    /** 已告知. */
    INFORMED,
    /** 已决定. */
    DECIDED,
    /** 已送达. */
    DELIVERED,
    /** 已报备; only on-the-spot decisions are filed with the own agency. */
    FILED,
    /** 已结案. */
    CLOSED
}
