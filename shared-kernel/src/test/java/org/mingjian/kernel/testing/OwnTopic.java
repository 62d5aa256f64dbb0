package org.mingjian.kernel.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * A fresh topic of six partitions, so that no other test sees what this one publishes. Deleted when closed.
 *
 * @param bootstrapServers the broker
 * @param name the topic
 */
public record OwnTopic(String bootstrapServers, String name) implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A new topic there. */
    public static OwnTopic at(String bootstrapServers) throws ExecutionException, InterruptedException {
        String name = "kernel-test." + ProcessHandle.current().pid() + "." + NUMBER.incrementAndGet();
        OwnTopic topic = new OwnTopic(bootstrapServers, name);
        try (Admin admin = topic.admin()) {
            admin.createTopics(List.of(new NewTopic(name, 6, (short) 1))).all().get();
        }
        return topic;
    }

    /** Everything on the topic now, in order within each partition. */
    public List<ConsumerRecord<String, String>> records() {
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
                new StringDeserializer(),
                new StringDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(records::add);
            }
            return records;
        }
    }

    @Override
    public void close() {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(name)); // closing waits for it; a broker that was killed needs no cleaning
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                10_000,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                10_000));
    }
}
