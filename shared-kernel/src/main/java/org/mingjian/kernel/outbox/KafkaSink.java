package org.mingjian.kernel.outbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Kafka, by an idempotent producer. The producer itself never gives a record up, because it would then go on with the
 * records behind it; after a failure it is thrown away instead. What reached the broker is therefore always an unbroken
 * beginning, per partition, of what was sent, and sending again adds duplicates but never a new order.
 */
final class KafkaSink implements EventSink {

    private final Supplier<Producer<String, String>> producers;
    private final Duration patience;
    private @Nullable Producer<String, String> producer;

    /**
     * @param producers makes a producer, again after each failure
     * @param patience how long to wait for the acknowledgements of one call
     */
    KafkaSink(Supplier<Producer<String, String>> producers, Duration patience) {
        this.producers = producers;
        this.patience = patience;
    }

    /** Kafka at those addresses. */
    static KafkaSink at(String bootstrapServers, Duration patience) {
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000,
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                10_000,
                ProducerConfig.LINGER_MS_CONFIG,
                1,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                // Counted before compression; what the broker accepts is counted after.
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 * 1024 * 1024,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4");
        return new KafkaSink(
                () -> new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer()), patience);
    }

    @Override
    public Sent send(List<OutboxBatch.Row> rows) {
        List<Future<?>> acknowledgements = new ArrayList<>(rows.size());
        try {
            @Nullable Exception refusal = hand(rows, acknowledgements);
            await(acknowledgements);
            return new Sent(acknowledgements.size(), refusal);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return abandoned(acknowledgements, e);
        } catch (ExecutionException | TimeoutException | KafkaException | IllegalStateException e) {
            return abandoned(acknowledgements, e);
        }
    }

    /** Hands the rows to the producer up to the first it refuses at once: nothing behind that one may go before it. */
    private @Nullable Exception hand(List<OutboxBatch.Row> rows, List<Future<?>> acknowledgements) {
        Producer<String, String> current = current();
        for (OutboxBatch.Row row : rows) {
            Future<?> acknowledgement = current.send(new ProducerRecord<>(row.topic(), row.key(), row.payload()));
            if (acknowledgement.isDone() && acknowledgement.state() == Future.State.FAILED) {
                return new ExecutionException(acknowledgement.exceptionNow());
            }
            acknowledgements.add(acknowledgement);
        }
        return null;
    }

    private void await(List<Future<?>> acknowledgements)
            throws ExecutionException, InterruptedException, TimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        for (Future<?> acknowledgement : acknowledgements) {
            acknowledgement.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private Sent abandoned(List<Future<?>> acknowledgements, Exception failure) {
        close();
        int acknowledged = 0;
        while (acknowledged < acknowledgements.size()
                && acknowledgements.get(acknowledged).state() == Future.State.SUCCESS) {
            acknowledged++;
        }
        return new Sent(acknowledged, failure);
    }

    private Producer<String, String> current() {
        Producer<String, String> known = producer;
        if (known == null) {
            known = producers.get();
            producer = known;
        }
        return known;
    }

    /** Gives up what is on its way; the next call begins with a new producer. */
    @Override
    public void close() {
        Producer<String, String> known = producer;
        producer = null;
        if (known != null) {
            known.close(Duration.ZERO);
        }
    }
}
