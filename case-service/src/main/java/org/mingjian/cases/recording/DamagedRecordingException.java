package org.mingjian.cases.recording;

import java.io.IOException;

/** What is kept of a recording is gone, cut short or was changed. */
final class DamagedRecordingException extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedRecordingException(String what, Exception cause) {
        super(what, cause);
    }
}
