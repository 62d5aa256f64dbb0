package org.mingjian.cases.recording;

import java.nio.file.Path;
import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How recordings are taken in and kept. */
@ConfigMapping(prefix = "mingjian.recordings")
public interface RecordingConfig {

    /** Where the bytes are kept; belongs into the same backup as the database. */
    Path directory();

    /** The largest recording in bytes; a working day of a body camera in parts stays below it. */
    @WithDefault("8589934592")
    long maxBytes();

    /** The largest chunk in bytes. */
    @WithDefault("16777216")
    int maxChunkBytes();

    /** How long a link to a recording is good for. */
    @WithDefault("PT5M")
    Duration linkAge();
}
