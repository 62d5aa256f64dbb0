package org.mingjian.launcher.process;

import org.jspecify.annotations.Nullable;

/** Something could not be started, stopped or found; the message tells a person, in Chinese and English, what to do. */
public final class LaunchFailure extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public LaunchFailure(String chinese, String english) {
        this(chinese, english, null);
    }

    public LaunchFailure(String chinese, String english, @Nullable Throwable cause) {
        super(chinese + System.lineSeparator() + english, cause);
    }
}
