package org.mingjian.reports.ingest;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.jspecify.annotations.Nullable;

/** Not ready when events are no longer taken: numbers would stand still and nobody would see it. */
@Readiness
@ApplicationScoped
public class IngestReadiness implements HealthCheck {

    private static final String NAME = "case-events";

    private final CaseEventConsumer consumer;
    private final IngestState state;
    private final IngestConfig config;

    IngestReadiness(CaseEventConsumer consumer, IngestState state, IngestConfig config) {
        this.consumer = consumer;
        this.state = state;
        this.config = config;
    }

    @Override
    public HealthCheckResponse call() {
        IngestState.@Nullable Failure failure = state.failingLongerThan(config.patience());
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(NAME).withData("lag", state.lag());
        if (failure != null) {
            answer = answer.withData("failingSince", failure.since().toString());
        }
        return answer.status(consumer.isAlive() && failure == null).build();
    }

    /** A thread that has ended is not coming back: the process has to be started anew. */
    @Liveness
    @ApplicationScoped
    public static class ThreadAlive implements HealthCheck {

        private final CaseEventConsumer consumer;

        ThreadAlive(CaseEventConsumer consumer) {
            this.consumer = consumer;
        }

        @Override
        public HealthCheckResponse call() {
            return HealthCheckResponse.named(NAME).status(consumer.isAlive()).build();
        }
    }
}
