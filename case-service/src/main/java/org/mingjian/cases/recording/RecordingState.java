package org.mingjian.cases.recording;

/** How a recording stands; told from the rows it has, never set. */
public enum RecordingState {
    /** Bytes are still to come. */
    UPLOADING,
    /** All came and are what was announced. */
    COMPLETE,
    /** What came is not what was announced; it was dropped. */
    REJECTED,
    /** Nothing came any more for days; what had come was dropped. */
    ABANDONED,
    /** Kept for its term and destroyed with approval; the certificate stays. */
    DESTROYED
}
