package org.mingjian.kernel.outbox;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the relay runs. A service that has an outbox turns it on. */
@ConfigMapping(prefix = "mingjian.relay")
public interface RelayConfig {

    /** Whether this service has an outbox to publish. */
    @WithDefault("false")
    boolean enabled();

    /** Addresses of the broker; needed when enabled. */
    Optional<String> bootstrapServers();

    /** Events per round: bounds memory, and how much is sent again after a crash between sending and marking. */
    @WithDefault("1000")
    int batch();

    /** How long to rest when there was nothing to publish; also how late an event can be on an idle system. */
    @WithDefault("50ms")
    Duration pause();

    /** How long to wait for the broker's acknowledgements of a batch before it counts as failed. */
    @WithDefault("20s")
    Duration patience();

    /** How long to rest after the broker or the database did not answer. */
    @WithDefault("1s")
    Duration pauseAfterFailure();
}
