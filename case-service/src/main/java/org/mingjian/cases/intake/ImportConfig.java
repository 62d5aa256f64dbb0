package org.mingjian.cases.intake;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How uploads are taken in. */
@ConfigMapping(prefix = "mingjian.imports")
public interface ImportConfig {

    /** The largest upload in bytes; a county-year is about a quarter of it. */
    @WithDefault("536870912")
    long maxBytes();

    /** Records judged and kept in one transaction: large enough to spare round trips, small enough to show progress. */
    @WithDefault("500")
    int batch();

    /** Bytes of an upload judged and kept in one transaction: two batches and what they become are in memory at once. */
    @WithDefault("8388608")
    long batchBytes();

    /** The longest line of NDJSON in bytes. */
    @WithDefault("4194304")
    int maxLineBytes();

    /** How often an idle worker looks for work that came in through another instance. */
    @WithDefault("1s")
    Duration pause();

    /** How long an upload may stay unfinished before it is taken for cut off. */
    @WithDefault("6h")
    Duration abandonAfter();
}
