package org.mingjian.kernel.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the outbox. One instance of a service leads (advisory lock); it reads in commit-safe order, sends a batch
 * with an idempotent producer, waits for every acknowledgement, and only then numbers the rows. A crash in between sends
 * the batch again, which consumers notice by event id.
 */
@ApplicationScoped
public class OutboxRelay {

    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    private final Instance<DataSource> dataSource;
    private final RelayConfig config;
    private final AtomicBoolean running = new AtomicBoolean();
    private @Nullable Thread thread;

    OutboxRelay(Instance<DataSource> dataSource, RelayConfig config) {
        this.dataSource = dataSource;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        if (!config.enabled()) {
            return;
        }
        running.set(true);
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.set(false);
        Thread relay = thread;
        if (relay != null) {
            LockSupport.unpark(relay);
            relay.join(Duration.ofSeconds(10));
        }
    }

    /** Whether the relay's thread is alive, or there is nothing to relay. */
    public boolean isAlive() {
        Thread relay = thread;
        return !config.enabled() || (relay != null && relay.isAlive());
    }

    private void run() {
        try (Producer<String, String> producer = producer()) {
            while (running.get()) {
                rest(round(producer));
            }
        }
    }

    /** One round; returns how long to rest before the next. */
    private Duration round(Producer<String, String> producer) {
        try {
            return publishNext(producer) < config.batch() ? config.pause() : Duration.ZERO;
        } catch (SQLException | ExecutionException e) {
            LOG.warnf("Outbox not published, trying again in %s: %s", config.pauseAfterFailure(), e.getMessage());
            return config.pauseAfterFailure();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running.set(false);
            return Duration.ZERO;
        }
    }

    private int publishNext(Producer<String, String> producer)
            throws SQLException, ExecutionException, InterruptedException {
        try (Connection connection = dataSource.get().getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<OutboxBatch.Row> rows =
                        OutboxBatch.lead(connection) ? OutboxBatch.read(connection, config.batch()) : List.of();
                if (!rows.isEmpty()) {
                    send(producer, rows);
                    OutboxBatch.markPublished(connection, rows);
                }
                connection.commit();
                return rows.size();
            } catch (SQLException | ExecutionException | InterruptedException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void send(Producer<String, String> producer, List<OutboxBatch.Row> rows)
            throws ExecutionException, InterruptedException {
        List<Future<?>> acknowledgements = new ArrayList<>(rows.size());
        for (OutboxBatch.Row row : rows) {
            acknowledgements.add(producer.send(new ProducerRecord<>(row.topic(), row.key(), row.payload())));
        }
        for (Future<?> acknowledgement : acknowledgements) {
            acknowledgement.get();
        }
    }

    private void rest(Duration pause) {
        if (running.get() && !pause.isZero()) {
            LockSupport.parkNanos(pause.toNanos());
        }
    }

    private Producer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        config.bootstrapServers(),
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.LINGER_MS_CONFIG,
                        5,
                        ProducerConfig.BATCH_SIZE_CONFIG,
                        128 * 1024,
                        ProducerConfig.COMPRESSION_TYPE_CONFIG,
                        "lz4",
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        10_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        30_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        10_000),
                new StringSerializer(),
                new StringSerializer());
    }
}
