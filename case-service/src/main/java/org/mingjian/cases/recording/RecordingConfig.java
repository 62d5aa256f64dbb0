package org.mingjian.cases.recording;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How recordings are taken in and kept. */
@ConfigMapping(prefix = "mingjian.recordings")
public interface RecordingConfig {

    /** Where the bytes are kept. */
    @WithDefault("directory")
    StoreKind store();

    /** The directory of that kind of store; belongs into the same backup as the database. */
    Optional<Path> directory();

    /** The object store of that kind. */
    S3 s3();

    /** The largest recording in bytes; a working day of a body camera in parts stays below it. */
    @WithDefault("8589934592")
    long maxBytes();

    /** The largest chunk in bytes. */
    @WithDefault("16777216")
    int maxChunkBytes();

    /** How long a link to a recording is good for. */
    @WithDefault("PT5M")
    Duration linkAge();

    /** An upload of which nothing has come for so long is given up. */
    @WithDefault("P7D")
    Duration abandonedAfter();

    /** How long what is to be removed stays for a chunk that is just being written. */
    @WithDefault("PT1H")
    Duration clearedAfter();

    /** How often what has to go is looked for. */
    @WithDefault("1h")
    Duration collectEvery();

    /** Where the bytes are kept. */
    enum StoreKind {
        DIRECTORY,
        S3
    }

    /** An S3 store; object lock, where it has it, is set on the bucket. */
    interface S3 {

        Optional<URI> endpoint();

        @WithDefault("cn-north-1")
        String region();

        @WithDefault("recordings")
        String bucket();

        Optional<String> accessKey();

        Optional<String> secretKey();
    }
}
