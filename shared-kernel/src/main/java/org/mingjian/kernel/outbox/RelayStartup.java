package org.mingjian.kernel.outbox;

import java.time.Duration;
import java.time.InstantSource;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jspecify.annotations.Nullable;

/** Starts and ends the relay with the service, if the service has an outbox. */
@ApplicationScoped
public class RelayStartup {

    private static final Duration LAG_EVERY = Duration.ofSeconds(5);

    private final RelayConfig config;
    private final Instance<DataSource> dataSource;
    private final Instance<MeterRegistry> meters;
    private final InstantSource clock;
    private volatile @Nullable OutboxRelay relay;
    private volatile @Nullable EventSink sink;

    RelayStartup(
            RelayConfig config, Instance<DataSource> dataSource, Instance<MeterRegistry> meters, InstantSource clock) {
        this.config = config;
        this.dataSource = dataSource;
        this.meters = meters;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        String bootstrapServers = config.bootstrapServers()
                .orElseThrow(() -> new IllegalStateException("mingjian.relay.bootstrap-servers is not set"));
        EventSink kafka = KafkaSink.at(bootstrapServers, config.patience());
        OutboxRelay started = new OutboxRelay(
                new OutboxPublisher(dataSource.get(), kafka),
                new OutboxRelay.Pace(config.batch(), config.pause(), config.pauseAfterFailure(), LAG_EVERY),
                new RelayMetrics(meters.get(), clock));
        started.start();
        sink = kafka;
        relay = started;
    }

    void stop(@Observes ShutdownEvent event) {
        OutboxRelay started = relay;
        if (started != null) {
            started.close();
        }
        EventSink opened = sink;
        if (opened != null) {
            opened.close();
        }
    }

    /** Whether the relay's thread is alive. */
    public boolean isAlive() {
        OutboxRelay started = relay;
        return started != null && started.isAlive();
    }
}
