package org.mingjian.cases.recording;

/** How far a recording has come. The last two are final. */
public enum RecordingState {
    UPLOADING,
    COMPLETE,
    REJECTED
}
