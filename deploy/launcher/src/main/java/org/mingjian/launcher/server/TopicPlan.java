package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.mingjian.launcher.process.LaunchFailure;

/** The topics of {@code deploy/kafka/topics.yaml}. */
public record TopicPlan(List<Topic> topics) {

    private static final Pattern DAYS = Pattern.compile("([1-9]\\d*)d");
    private static final String FOREVER = "forever";
    private static final long SECONDS = 60;

    /**
     * One topic.
     *
     * @param replicas wanted copies; a smaller cluster keeps as many as it has brokers
     * @param retention {@code forever} or a number of days such as {@code 30d}
     * @param largest bytes of the largest record
     */
    public record Topic(String name, int partitions, short replicas, String retention, int largest) {

        public Topic {
            if (!name.matches("[a-z0-9.-]+") || partitions < 1 || replicas < 1 || largest < 1) {
                throw new IllegalArgumentException("not a usable topic: " + name);
            }
            if (!retention.equals(FOREVER) && !DAYS.matcher(retention).matches()) {
                throw new IllegalArgumentException(
                        "retention of " + name + " is neither forever nor days: " + retention);
            }
        }

        /** Milliseconds, -1 for ever. */
        long retentionMillis() {
            var days = DAYS.matcher(retention);
            return days.matches()
                    ? Duration.ofDays(Long.parseLong(days.group(1))).toMillis()
                    : -1;
        }

        private NewTopic on(int brokers) {
            return new NewTopic(name, partitions, (short) Math.min(replicas, brokers)).configs(settings());
        }

        private Map<String, String> settings() {
            return Map.of(
                    "retention.ms",
                    Long.toString(retentionMillis()),
                    "retention.bytes",
                    "-1",
                    "max.message.bytes",
                    Integer.toString(largest));
        }

        private Collection<AlterConfigOp> changes() {
            return settings().entrySet().stream()
                    .map(setting -> new AlterConfigOp(
                            new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                    .toList();
        }
    }

    /** Reads the file; refuses one that names a topic twice or leaves a value out. */
    public static TopicPlan read(Path file) {
        try {
            var read = new ObjectMapper(new YAMLFactory())
                    .readValue(file.toFile(), new TypeReference<Map<String, List<Topic>>>() {});
            var plan = new TopicPlan(List.copyOf(read.getOrDefault("topics", List.of())));
            if (plan.names().size() != plan.topics().size() || plan.topics().isEmpty()) {
                throw new IOException("no topics, or one twice");
            }
            return plan;
        } catch (IOException e) {
            throw new LaunchFailure(
                    "无法读取 " + file + "：" + e.getMessage(), "Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    public Set<String> names() {
        return topics.stream().map(Topic::name).collect(Collectors.toUnmodifiableSet());
    }

    /** Creates the topics that are missing, and gives those that are there the settings of the file. */
    void ensure(Admin admin) {
        try {
            var brokers = admin.describeCluster()
                    .nodes()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .size();
            var present = admin.listTopics().names().get(SECONDS, TimeUnit.SECONDS);
            var missing = topics.stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .map(topic -> topic.on(brokers))
                    .toList();
            admin.createTopics(missing).all().get(SECONDS, TimeUnit.SECONDS);
            var known = topics.stream()
                    .filter(topic -> present.contains(topic.name()))
                    .collect(Collectors.toMap(
                            topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), Topic::changes));
            admin.incrementalAlterConfigs(known).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw failure("无法创建 Kafka 主题", "Cannot create the Kafka topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("已中断", "Interrupted", e);
        }
    }

    /** Drops every record written so far; offsets go on counting. */
    void empty(Admin admin) {
        try {
            var described = admin.describeTopics(names()).allTopicNames().get(SECONDS, TimeUnit.SECONDS);
            var ends = described.values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
            var offsets = admin.listOffsets(ends).all().get(SECONDS, TimeUnit.SECONDS);
            var deletions = offsets.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            end -> RecordsToDelete.beforeOffset(end.getValue().offset())));
            admin.deleteRecords(deletions).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw failure("无法清空 Kafka 主题", "Cannot empty the Kafka topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure("已中断", "Interrupted", e);
        }
    }

    private static LaunchFailure failure(String chinese, String english, Exception cause) {
        return new LaunchFailure(chinese + "：" + cause.getMessage(), english + ": " + cause.getMessage(), cause);
    }
}
