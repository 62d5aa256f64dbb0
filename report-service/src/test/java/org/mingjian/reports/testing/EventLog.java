package org.mingjian.reports.testing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseEventTypes;
import org.mingjian.kernel.contract.cases.CaseRejudged;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.json.CanonicalJson;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.kernel.time.ChinaTime;
import org.mingjian.reports.ingest.IngestConfig;

/** Writes to the log of case events as the case service does, and as nobody should. */
@ApplicationScoped
public class EventLog {

    private final KafkaProducer<String, byte[]> producer;

    EventLog(IngestConfig config) {
        producer = new KafkaProducer<>(Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                config.bootstrapServers(),
                ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG,
                StringSerializer.class,
                ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG,
                ByteArraySerializer.class,
                ProducerConfig.LINGER_MS_CONFIG,
                5,
                ProducerConfig.BATCH_SIZE_CONFIG,
                128 * 1024,
                // As the relay does: what the broker accepts is counted after compression.
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                8 * 1024 * 1024,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4"));
    }

    @PreDestroy
    void close() {
        producer.close();
    }

    /** An event as the case service writes it. */
    public static EventEnvelope<CaseChanged> event(CaseState state, int firstSequence, Instant recordedAt) {
        return new EventEnvelope<>(
                "1.0",
                UUID.randomUUID(),
                "/mingjian/case-service",
                CaseEventTypes.TIMELINE_REPORTED,
                state.caseId().toString(),
                ChinaTime.written(recordedAt),
                "application/json",
                CaseEventTypes.SCHEMA,
                state.stepCount(),
                ChinaTime.written(recordedAt),
                null,
                new CaseChanged(firstSequence, List.of(), state));
    }

    /** Publishes that a case was judged again, as the case service writes it. */
    public void publishRejudged(CaseState state, int judgement, Instant recordedAt) {
        EventEnvelope<CaseRejudged> event = new EventEnvelope<>(
                "1.0",
                UUID.randomUUID(),
                "/mingjian/case-service",
                CaseEventTypes.CASE_REJUDGED,
                state.caseId().toString(),
                ChinaTime.written(recordedAt),
                "application/json",
                CaseEventTypes.REJUDGED_SCHEMA,
                state.stepCount(),
                ChinaTime.written(recordedAt),
                null,
                new CaseRejudged(judgement, state));
        publish(event.subject(), CanonicalJson.write(event));
    }

    /** Publishes one event and waits until the broker has it. */
    public void publish(EventEnvelope<CaseChanged> event) {
        publish(event.subject(), json(event));
    }

    /** Publishes many, in order. */
    public void publishAll(List<EventEnvelope<CaseChanged>> events) {
        List<Future<?>> sent = new ArrayList<>();
        events.forEach(event -> sent.add(producer.send(record(event.subject(), json(event)))));
        sent.forEach(EventLog::acknowledged);
    }

    /** Publishes whatever it is. */
    public void publish(String key, String payload) {
        acknowledged(producer.send(record(key, payload)));
    }

    /** The event as it is on the wire. */
    public static String json(EventEnvelope<CaseChanged> event) {
        try {
            return ContractJson.mapper().writeValueAsString(event);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static ProducerRecord<String, byte[]> record(String key, String payload) {
        return new ProducerRecord<>(Topics.CASES, key, payload.getBytes(StandardCharsets.UTF_8));
    }

    private static void acknowledged(Future<?> sent) {
        try {
            sent.get();
        } catch (ExecutionException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
