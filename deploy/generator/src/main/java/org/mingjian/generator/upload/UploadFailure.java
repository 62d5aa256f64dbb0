package org.mingjian.generator.upload;

/** The upload cannot go on; the message says what the other side answered and what was being done. */
public final class UploadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UploadFailure(String message) {
        super(message);
    }

    public UploadFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
