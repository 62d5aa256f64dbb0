package org.mingjian.reports.ingest;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How case events are taken off the log. */
@ConfigMapping(prefix = "mingjian.ingest")
public interface IngestConfig {

    /** Addresses of the broker. */
    String bootstrapServers();

    /** Whether this instance takes events; one that only answers questions does not. */
    @WithDefault("true")
    boolean enabled();

    /** Name of the consumer group, of the inbox, and of the dead-letter topic. */
    @WithDefault("reports")
    String group();

    /** Events in one transaction at most: larger batches save round trips, smaller ones show a step sooner under load. */
    @WithDefault("2000")
    int batch();

    /** How long to wait for events; bounds how late a stop is noticed. */
    @WithDefault("500ms")
    Duration poll();

    /** How long to rest before the same batch is tried again after the database or the broker failed. */
    @WithDefault("1s")
    Duration pauseAfterFailure();

    /** How long a batch may go on failing before the service calls itself not ready. */
    @WithDefault("30s")
    Duration patience();
}
