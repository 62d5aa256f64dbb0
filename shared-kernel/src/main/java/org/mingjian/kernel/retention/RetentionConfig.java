package org.mingjian.kernel.retention;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long rows are kept. A service names the tables it has; what is not named is kept for ever. */
@ConfigMapping(prefix = "mingjian.retention")
public interface RetentionConfig {

    /** Age at which the answer to an idempotency key is taken away; seven days are promised to callers. */
    Optional<Duration> idempotencyKeys();

    /** Age at which the inbox forgets an event. */
    Optional<Duration> inbox();

    /** How long to rest between two rounds. */
    @WithDefault("24h")
    Duration every();

    /** How long to rest after the database did not answer. */
    @WithDefault("10m")
    Duration pauseAfterFailure();

    /** Rows in one transaction: few enough that no writer waits for them. */
    @WithDefault("1000")
    int batch();
}
