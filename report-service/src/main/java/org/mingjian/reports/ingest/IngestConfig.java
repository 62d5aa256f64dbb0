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

    /** Name of the consumer group. */
    @WithDefault("reports")
    String group();

    /** Name this service goes by in the inbox and in the name of the dead-letter topic, whatever the group is called. */
    @WithDefault("reports")
    String consumer();

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
