package org.mingjian.cases.intake;

/** How far an import is. */
enum ImportStatus {
    /** The upload has not ended. */
    UPLOADING,
    /** Kept whole, waiting to be read. */
    RECEIVED,
    /** Being read. */
    RUNNING,
    /** Every record has an outcome. */
    COMPLETED,
    /** It could not be read at all; nothing of the unread part was kept. */
    FAILED,
    /** The upload was cut off; nothing was read from it. */
    ABANDONED
}
