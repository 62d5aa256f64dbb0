package org.mingjian.gateway.routing;

import java.net.URI;
import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the services are reached. */
@ConfigMapping(prefix = "mingjian.gateway")
public interface RoutingConfig {

    /** Origin of the case service, such as {@code http://localhost:18081}. */
    URI casesUrl();

    /** Origin of the report service. */
    URI reportsUrl();

    /** Services are near; one that does not accept within this time is down. */
    @WithDefault("PT2S")
    Duration connectTimeout();

    /** Longest silence on a connection. The slowest answer is the receipt of a large upload, after its last row. */
    @WithDefault("PT2M")
    Duration idleTimeout();

    /** Connections to one service; beyond that, calls wait. */
    @WithDefault("128")
    @Min(1)
    @Max(10_000)
    int connections();

    /** The origin of a service. */
    default URI origin(Service service) {
        return switch (service) {
            case CASES -> casesUrl();
            case REPORTS -> reportsUrl();
        };
    }
}
