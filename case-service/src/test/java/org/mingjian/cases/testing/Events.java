package org.mingjian.cases.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mingjian.kernel.contract.Topics;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

/** What stands on the broker. */
public final class Events {

    private Events() {}

    /** The events of a case, by the key of their records, as soon as so many are there. */
    public static List<JsonNode> of(String caseId, int count) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers",
                ConfigProvider.getConfig().getValue("MINGJIAN_KAFKA", String.class),
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest",
                "key.deserializer",
                StringDeserializer.class,
                "value.deserializer",
                StringDeserializer.class);
        List<JsonNode> events = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(settings)) {
            consumer.subscribe(List.of(Topics.CASES));
            Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
                for (ConsumerRecord<String, String> record : consumer.poll(Duration.ofMillis(500))) {
                    if (record.key().equals(caseId)) {
                        events.add(ContractJson.mapper().readTree(record.value()));
                    }
                }
                assertThat(events).hasSizeGreaterThanOrEqualTo(count);
            });
        }
        return events;
    }
}
