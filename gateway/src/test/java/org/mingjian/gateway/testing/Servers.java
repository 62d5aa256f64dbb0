package org.mingjian.gateway.testing;

import java.net.URI;

import org.eclipse.microprofile.config.ConfigProvider;

/** Where the running servers of a test are. */
public final class Servers {

    private static final RecordingService CASES = new RecordingService();

    private Servers() {}

    /** The gateway under test. */
    public static URI gateway() {
        return ConfigProvider.getConfig().getValue("test.url", URI.class).resolve("/");
    }

    /** What stands in the place of the case service. */
    public static RecordingService cases() {
        return CASES;
    }
}
