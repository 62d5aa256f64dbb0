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
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.reports.ingest.IngestState.Side;

/**
 * The one thread that takes case events off the log: poll, one database transaction, then the offsets. If anything fails
 * before the offsets are committed, the same messages come again and the inbox knows those that had their effect. Nothing
 * but an error of the virtual machine ends the thread: database and broker are tried without end, and a message that
 * fails for a reason nobody foresaw goes to the dead letters after a few tries.
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
    private int unforeseen;
    private long opened;
    private long heard;

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
                opened = System.nanoTime();
                heard = opened;
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
                failed(e.getCause() instanceof SQLException ? Side.DATABASE : Side.BROKER, e);
            } catch (RuntimeException e) {
                LOG.error("The loop met what it does not know", e);
                failed(Side.OTHER, e);
            } finally {
                polling = null;
            }
        }
    }

    private void round(KafkaConsumer<String, byte[]> consumer, Producer<String, byte[]> producer)
            throws InterruptedException {
        ConsumerRecords<String, byte[]> records = consumer.poll(config.poll());
        if (records.isEmpty()) {
            listen(consumer);
            return;
        }
        heard = System.nanoTime();
        try {
            take(consumer, producer, deliveries(records));
            unforeseen = 0;
            measureLag(consumer);
        } catch (SQLException e) {
            comeAgain(consumer, records);
            failed(Side.DATABASE, e);
        } catch (ExecutionException e) {
            comeAgain(consumer, records);
            failed(Side.BROKER, e);
        } catch (KafkaException e) {
            throw e;
        } catch (RuntimeException e) {
            unforeseen++;
            LOG.errorf(e, "Batch failed for a reason nobody foresaw, try %d of %d", unforeseen, config.tries());
            comeAgain(consumer, records);
            failed(Side.OTHER, e);
        }
    }

    private void take(KafkaConsumer<String, byte[]> consumer, Producer<String, byte[]> producer, List<Delivery> batch)
            throws SQLException, ExecutionException, InterruptedException {
        long began = System.nanoTime();
        BatchResult result = ingesting.ingest(
                batch,
                unforeseen + 1 < config.tries()
                        ? Isolation.Suspicion.REFUSED_DATA
                        : Isolation.Suspicion.ANYTHING_UNFORESEEN);
        while (result.poison() > 0 && forwarding.forwardPending(producer, config.consumer()) > 0) {
            LOG.warnf("Messages went to the dead letters: %d", result.poison());
        }
        consumer.commitSync();
        state.succeeded(result, Duration.ofNanos(System.nanoTime() - began));
        if (result.gaps() > 0) {
            LOG.warnf("Steps of cases were skipped: %d gaps", result.gaps());
        }
    }

    /** A poll is as empty when nobody answers as when there is nothing to take, so the broker is asked now and then. */
    private void listen(KafkaConsumer<String, byte[]> consumer) {
        if (isOlderThan(config.heartbeat(), heard)) {
            try {
                consumer.listTopics(config.heartbeat());
                heard = System.nanoTime();
            } catch (TimeoutException e) {
                failed(Side.BROKER, e);
                return;
            }
        }
        // Before its partitions are assigned a new client has found out nothing.
        boolean settled = !consumer.assignment().isEmpty() || isOlderThan(config.patience(), opened);
        if (measureLag(consumer) == 0 && settled) {
            state.idle();
        }
    }

    private static boolean isOlderThan(Duration age, long nanoTime) {
        return System.nanoTime() - nanoTime > age.toNanos();
    }

    /** The next poll brings the same messages. */
    private static void comeAgain(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, records.records(partition).getFirst().offset());
            }
        }
    }

    private void failed(Side side, Exception why) {
        state.failed(side, String.valueOf(why.getMessage()));
        LOG.warnf("Case events not projected (%s), trying again in %s: %s", side, config.pauseAfterFailure(), why);
        if (running.get()) {
            LockSupport.parkNanos(config.pauseAfterFailure().toNanos());
        }
    }

    private long measureLag(KafkaConsumer<String, byte[]> consumer) {
        long lag = 0;
        for (TopicPartition partition : consumer.assignment()) {
            OptionalLong behind = consumer.currentLag(partition);
            lag += behind.orElse(0);
        }
        state.lagIs(lag);
        return lag;
    }

    private static List<Delivery> deliveries(ConsumerRecords<String, byte[]> records) {
        List<Delivery> deliveries = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            deliveries.add(new Delivery(record));
        }
        return deliveries;
    }
}
