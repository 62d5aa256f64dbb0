package org.mingjian.launcher.server;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.launcher.ProjectRoot;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ServersTest {

    private static final Path ROOT = ProjectRoot.find();
    private static final String TOPIC = "mingjian.cases.v1";

    @TempDir
    Path folder;

    @Test
    void postgres_keeps_what_was_committed_when_it_is_killed() throws Exception {
        // given
        var postgres = new PostgresServer(
                ProcessFiles.in(folder, "postgres"), LocalPort.anyFree(), new Distributions(ROOT), "secret");
        try {
            postgres.start();
            var database = new ServiceDatabase("cases", "cases", "owner-password", "app-password");
            database.ensure(postgres);
            try (var owner = DriverManager.getConnection(
                            postgres.jdbcUrl("cases"), database.owner(), database.ownerPassword());
                    var statement = owner.createStatement()) {
                statement.execute("CREATE TABLE kept (n int)");
                statement.execute("INSERT INTO kept VALUES (7)");
            }

            // when
            postgres.kill();
            assertThat(postgres.isAnswering()).isFalse();
            postgres.start();

            // then
            try (var app = DriverManager.getConnection(
                            postgres.jdbcUrl("cases"), database.app(), database.appPassword());
                    var rows = app.createStatement()
                            .executeQuery("SELECT n, rolbypassrls, rolsuper, current_setting('synchronous_commit')"
                                    + " FROM kept, pg_roles WHERE rolname = current_user")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getInt(1)).isEqualTo(7);
                assertThat(rows.getBoolean(2)).isFalse();
                assertThat(rows.getBoolean(3)).isFalse();
                assertThat(rows.getString(4)).isEqualTo("on");
            }
        } finally {
            postgres.stop();
        }
        assertThat(postgres.isAlive()).isFalse();
    }

    @Test
    void kafka_keeps_what_was_acknowledged_when_it_is_killed() throws Exception {
        // given
        var kafka = new KafkaBroker(
                ProcessFiles.in(folder, "kafka"),
                LocalPort.anyFree(),
                LocalPort.anyFree(),
                new Distributions(ROOT),
                TopicPlan.read(ROOT.resolve("deploy/kafka/topics.yaml")));
        try {
            kafka.start();
            send(kafka, "before");

            // when
            kafka.kill();
            assertThat(kafka.isAnswering()).isFalse();
            kafka.start();

            // then
            send(kafka, "after");
            assertThat(received(kafka)).containsExactly("before", "after");
        } finally {
            kafka.stop();
        }
        assertThat(kafka.isAlive()).isFalse();
    }

    private static void send(KafkaBroker kafka, String text) throws Exception {
        try (var producer = new KafkaProducer<byte[], byte[]>(
                Map.of("bootstrap.servers", kafka.address(), "acks", "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, 0, null, text.getBytes(StandardCharsets.UTF_8)))
                    .get(30, TimeUnit.SECONDS);
        }
    }

    private static List<String> received(KafkaBroker kafka) {
        var partition = new TopicPartition(TOPIC, 0);
        try (var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.address(), "group.id", "test", "auto.offset.reset", "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            var end = consumer.endOffsets(List.of(partition)).get(partition);
            assertThat(end).isEqualTo(2);
            return consumer.poll(Duration.ofSeconds(20)).records(partition).stream()
                    .map(message -> new String(message.value(), StandardCharsets.UTF_8))
                    .toList();
        }
    }
}
