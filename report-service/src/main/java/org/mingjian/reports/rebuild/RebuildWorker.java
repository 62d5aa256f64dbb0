package org.mingjian.reports.rebuild;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.reports.ingest.Delivery;
import org.mingjian.reports.ingest.Isolation;
import org.mingjian.reports.ingest.LogConsumers;

/**
 * Replays the log from its beginning into the generation nobody reads, until it is as far as the one that serves; then
 * it swaps, and empties the old one. The events that come meanwhile are taken by the usual consumer.
 */
@ApplicationScoped
public class RebuildWorker {

    private static final Logger LOG = Logger.getLogger(RebuildWorker.class);

    /** Larger than in daily work: nobody waits for a single step, and round trips are saved. */
    private static final int BATCH = 5_000;

    private static final Duration POLL = Duration.ofMillis(200);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final int MOST_FAILURES = 60;

    /** Tries of a batch before what nobody foresaw is held against one of its messages. */
    private static final int TRIES = 3;

    private final RebuildStore store;
    private final LogConsumers consumers;
    private final AtomicBoolean stopping = new AtomicBoolean();

    RebuildWorker(RebuildStore store, LogConsumers consumers) {
        this.store = store;
        this.consumers = consumers;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.set(true);
    }

    /** Begins in the background. */
    void begin(UUID run, int generation) {
        Thread.ofPlatform().name("rebuild").daemon().start(() -> run(run, generation));
    }

    private void run(UUID run, int generation) {
        try (KafkaConsumer<String, byte[]> consumer = consumers.reader(BATCH)) {
            store.clear(generation);
            replay(consumer, run, generation);
        } catch (RebuildSuperseded e) {
            LOG.warnf("Rebuild given up: %s", e.getMessage());
        } catch (SQLException | RuntimeException e) {
            fail(run, e);
        }
    }

    private void replay(KafkaConsumer<String, byte[]> consumer, UUID run, int generation) throws SQLException {
        List<TopicPartition> partitions = consumer.partitionsFor(Topics.CASES).stream()
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        store.expect(run, total(consumer, partitions));
        int failures = 0;
        int unforeseen = 0;
        while (!stopping.get()) {
            ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
            try {
                if (!records.isEmpty()) {
                    store.project(run, generation, deliveries(records), suspicionAfter(unforeseen));
                } else if (store.swap(run, generation, positions(consumer), ends(consumer, partitions))) {
                    LOG.infof("Rebuild %s serves", run);
                    store.clear(1 - generation);
                    return;
                }
                failures = 0;
                unforeseen = 0;
            } catch (RebuildSuperseded | KafkaException e) {
                throw e;
            } catch (SQLException | RuntimeException e) {
                failures++;
                unforeseen += e instanceof RuntimeException ? 1 : 0;
                if (failures > MOST_FAILURES) {
                    throw e;
                }
                LOG.warnf(e, "Rebuild %s tries again", run);
                comeAgain(consumer, records);
                LockSupport.parkNanos(PAUSE_AFTER_FAILURE.toNanos());
            }
        }
    }

    private static Isolation.Suspicion suspicionAfter(int unforeseen) {
        return unforeseen + 1 < TRIES ? Isolation.Suspicion.REFUSED_DATA : Isolation.Suspicion.ANYTHING_UNFORESEEN;
    }

    private void fail(UUID run, Exception why) {
        LOG.errorf(why, "Rebuild %s failed", run);
        try {
            store.fail(run, String.valueOf(why.getMessage()));
        } catch (SQLException e) {
            LOG.errorf(e, "Rebuild %s stays marked as running until it counts as abandoned", run);
        }
    }

    private static void comeAgain(KafkaConsumer<String, byte[]> consumer, ConsumerRecords<String, byte[]> records) {
        for (TopicPartition partition : records.partitions()) {
            consumer.seek(partition, records.records(partition).getFirst().offset());
        }
    }

    private static long total(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        Map<TopicPartition, Long> first = consumer.beginningOffsets(partitions);
        return consumer.endOffsets(partitions).entrySet().stream()
                .mapToLong(end -> end.getValue() - first.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    private static Map<Integer, Long> positions(KafkaConsumer<String, byte[]> consumer) {
        Map<Integer, Long> positions = new HashMap<>();
        consumer.assignment().forEach(partition -> positions.put(partition.partition(), consumer.position(partition)));
        return positions;
    }

    private static Map<Integer, Long> ends(KafkaConsumer<String, byte[]> consumer, List<TopicPartition> partitions) {
        Map<Integer, Long> ends = new HashMap<>();
        consumer.endOffsets(partitions).forEach((partition, end) -> ends.put(partition.partition(), end));
        return ends;
    }

    private static List<Delivery> deliveries(ConsumerRecords<String, byte[]> records) {
        List<Delivery> deliveries = new ArrayList<>(records.count());
        for (ConsumerRecord<String, byte[]> record : records) {
            deliveries.add(new Delivery(record));
        }
        return deliveries;
    }
}
