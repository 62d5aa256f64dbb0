package org.mingjian.reports.ingest;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.Topics;

/**
 * The one thread that takes case events off the log: poll, one database transaction, then the offsets. If anything fails
 * before the offsets are committed, the same messages come again and the inbox knows those that had their effect.
 */
@ApplicationScoped
public class CaseEventConsumer {

    private static final Logger LOG = Logger.getLogger(CaseEventConsumer.class);

    private final IngestConfig config;
    private final LogConsumers consumers;
    private final LogStart logStart;
    private final IngestingCaseEvents ingesting;
    private final PoisonForwarding forwarding;
    private final IngestState state;
    private final AtomicBoolean running = new AtomicBoolean();
    private volatile @Nullable KafkaConsumer<String, byte[]> polling;
    private @Nullable Thread thread;

    CaseEventConsumer(
            IngestConfig config,
            LogConsumers consumers,
            LogStart logStart,
            IngestingCaseEvents ingesting,
            PoisonForwarding forwarding,
            IngestState state) {
        this.config = config;
        this.consumers = consumers;
        this.logStart = logStart;
        this.ingesting = ingesting;
        this.forwarding = forwarding;
        this.state = state;
    }

    void start(@Observes StartupEvent event) {
        if (config.enabled()) {
            running.set(true);
            thread = Thread.ofPlatform().name("case-events").daemon().start(this::run);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running.set(false);
        Thread worker = thread;
        if (worker != null) {
            KafkaConsumer<String, byte[]> consumer = polling;
            if (consumer != null) {
                consumer.wakeup();
            }
            LockSupport.unpark(worker);
            worker.join(Duration.ofSeconds(10));
        }
    }

    /** Whether the thread is there that should be. */
    boolean isAlive() {
        Thread worker = thread;
        return !config.enabled() || (worker != null && worker.isAlive());
    }

    /** A client that fails for good is closed and opened again; only a stop ends this. */
    private void run() {
        while (running.get()) {
            try (KafkaConsumer<String, byte[]> consumer = consumers.member();
                    Producer<String, byte[]> producer = consumers.producer()) {
                polling = consumer;
                consumer.subscribe(List.of(Topics.CASES), logStart.seekingOn(consumer));
                while (running.get()) {
                    round(consumer, producer);
                }
            } catch (WakeupException stopping) {
                LOG.debug("Woken up to stop");
            } catch (InterruptedException stopping) {
                running.set(false);
                Thread.currentThread().interrupt();
            } catch (KafkaException e) {
                failed("broker: " + e.getMessage());
            } finally {
                polling = null;
            }
        }
    }

    private void round(KafkaConsumer<String, byte[]> consumer, Producer<String, byte[]> producer)
            throws InterruptedException {
        ConsumerRecords<String, byte[]> records = consumer.poll(config.poll());
        if (records.isEmpty()) {
            state.idle();
            measureLag(consumer);
            return;
        }
        try {
            long began = System.nanoTime();
            BatchResult result = ingesting.ingest(deliveries(records));
            while (result.poison() > 0 && forwarding.forwardPending(producer, config.consumer()) > 0) {
                LOG.warnf("Messages went to the dead letters: %d", result.poison());
            }
            consumer.commitSync();
            state.succeeded(result, Duration.ofNanos(System.nanoTime() - began));
            if (result.gaps() > 0) {
                LOG.warnf("Steps of cases were skipped: %d gaps", result.gaps());
            }
            measureLag(consumer);
        } catch (SQLException | ExecutionException e) {
            comeAgain(consumer, records);
            failed(e.getMessage());
        }
    }

    /** The next poll brings the same messages. */
    private static void comeAgain(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).getFirst().offset());
            }
        }
    }

    private void failed(@Nullable String reason) {
        state.failed(String.valueOf(reason));
        LOG.warnf("Case events not projected, trying again in %s: %s", config.pauseAfterFailure(), reason);
        if (running.get()) {
            LockSupport.parkNanos(config.pauseAfterFailure().toNanos());
        }
    }

    private void measureLag(KafkaConsumer<String, byte[]> consumer) {
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            OptionalLong behind = consumer.currentLag(partition);
            lag += behind.orElse(0);
        }
        state.lagIs(lag);
    }

    private static List<Delivery> deliveries(ConsumerRecords<String, byte[]> records) {
        List<Delivery> deliveries = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            deliveries.add(new Delivery(record));
        }
        return deliveries;
    }
}
