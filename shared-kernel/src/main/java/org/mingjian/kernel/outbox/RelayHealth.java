package org.mingjian.kernel.outbox;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.lookup.LookupIfProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Down when the relay's thread has died, so that the service is started anew. A broker that does not answer is no reason:
 * the relay goes on trying, and a new start would not help. Services without an outbox do not have this check.
 */
@Liveness
@ApplicationScoped
@LookupIfProperty(name = "mingjian.relay.enabled", stringValue = "true")
public class RelayHealth implements HealthCheck {

    private final RelayStartup relay;

    RelayHealth(RelayStartup relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox-relay").status(relay.isAlive()).build();
    }
}
