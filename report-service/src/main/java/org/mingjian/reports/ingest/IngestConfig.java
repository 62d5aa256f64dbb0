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

    /**
     * How often a batch is tried before what nobody foresaw is held against one of its messages, which then goes to the
     * dead letters. A failure of the database or the broker is never held against a message.
     */
    @WithDefault("3")
    int tries();

    /** How often the broker is asked for a sign of life while nothing comes. */
    @WithDefault("5s")
    Duration heartbeat();

    /** How long a batch may go on failing before the service calls itself not ready. */
    @WithDefault("30s")
    Duration patience();
}
