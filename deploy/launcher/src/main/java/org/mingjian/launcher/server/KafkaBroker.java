package org.mingjian.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.mingjian.launcher.process.JavaRuntime;
import org.mingjian.launcher.process.LaunchFailure;
import org.mingjian.launcher.process.LocalPort;
import org.mingjian.launcher.process.ProcessFiles;
import org.mingjian.launcher.process.Readiness;
import org.mingjian.launcher.process.Session;

/** One Kafka broker that is its own controller, in a JVM of its own, with the topics of the given plan. */
public final class KafkaBroker extends ProcessServer {

    private static final Duration STOP = Duration.ofMinutes(1);
    private static final int REQUEST_MILLIS = 5_000;

    private final LocalPort port;
    private final LocalPort controllerPort;
    private final Distributions distributions;
    private final TopicPlan topics;

    public KafkaBroker(
            ProcessFiles files,
            LocalPort port,
            LocalPort controllerPort,
            Distributions distributions,
            TopicPlan topics) {
        super(files, "TERM", STOP);
        this.port = port;
        this.controllerPort = controllerPort;
        this.distributions = distributions;
        this.topics = topics;
    }

    /** The bootstrap address. */
    @Override
    public String address() {
        return "127.0.0.1:" + port.number();
    }

    @Override
    public void requireStartable() {
        port.requireFree("Kafka");
        controllerPort.requireFree("Kafka (controller)");
    }

    @Override
    public void start() {
        if (!process.isAlive()) {
            requireStartable();
            var java = JavaRuntime.find();
            try {
                var settings = writeSettings();
                format(java, settings);
                var broker = jvm(java, "-Xmx512m", "kafka.Kafka", settings.toString());
                broker.addAll(1, JavaRuntime.classArchive(distributions.kafka().resolve("broker.jsa")));
                process.start(broker, Map.of());
            } catch (IOException e) {
                throw new LaunchFailure("无法准备 Kafka 数据目录。", "Cannot prepare the data folder of Kafka.", e);
            }
        }
        new Readiness(Duration.ofMinutes(2), Duration.ofMillis(200)).await(process, this::isAnswering);
        try (var admin = admin()) {
            topics.ensure(admin);
        }
    }

    /** Drops every record of every topic. */
    public void emptyTopics() {
        try (var admin = admin()) {
            topics.empty(admin);
        }
    }

    @Override
    public boolean isAnswering() {
        if (!process.isAlive() || !port.accepts()) {
            return false;
        }
        try (var admin = admin()) {
            return !admin.describeCluster()
                    .nodes()
                    .get(REQUEST_MILLIS, TimeUnit.MILLISECONDS)
                    .isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                address(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                REQUEST_MILLIS,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                REQUEST_MILLIS * 2));
    }

    private Path records() {
        return files.data().resolve("records");
    }

    private void format(JavaRuntime java, Path settings) throws IOException {
        if (Files.exists(records().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(files.log().getParent());
        var cluster = Uuid.randomUuid().toString();
        var command =
                jvm(java, "-Xmx128m", "kafka.tools.StorageTool", "format", "-t", cluster, "-c", settings.toString());
        if (Session.run(command, files.data(), Map.of(), files.log()) != 0) {
            throw process.failure("无法格式化存储", "could not format its storage");
        }
    }

    private List<String> jvm(JavaRuntime java, String heap, String... mainAndArguments) {
        var command = new ArrayList<>(List.of(
                java.executable().toString(),
                heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dlog4j2.configurationFile=" + files.data().resolve("log4j2.properties"),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                distributions.kafka().resolve("*").toString()));
        command.addAll(List.of(mainAndArguments));
        return command;
    }

    private Path writeSettings() throws IOException {
        Files.createDirectories(files.data());
        try (var logging = KafkaBroker.class.getResourceAsStream("kafka-log4j2.properties")) {
            Files.copy(
                    Objects.requireNonNull(logging, "kafka-log4j2.properties"),
                    files.data().resolve("log4j2.properties"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.write(
                files.data().resolve("server.properties"),
                List.of(
                        "node.id=1",
                        "process.roles=broker,controller",
                        "controller.quorum.voters=1@127.0.0.1:" + controllerPort.number(),
                        "controller.listener.names=CONTROLLER",
                        "listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT",
                        "listeners=PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                                .formatted(port.number(), controllerPort.number()),
                        "advertised.listeners=PLAINTEXT://" + address(),
                        "log.dirs=" + records(),
                        "auto.create.topics.enable=false",
                        // One broker keeps one copy of its own bookkeeping, in few partitions.
                        "offsets.topic.replication.factor=1",
                        "offsets.topic.num.partitions=4",
                        "transaction.state.log.replication.factor=1",
                        "transaction.state.log.min.isr=1",
                        "transaction.state.log.num.partitions=4",
                        "share.coordinator.state.topic.replication.factor=1",
                        "share.coordinator.state.topic.min.isr=1",
                        "share.coordinator.state.topic.num.partitions=1",
                        // A killed broker may come back only when its old session is over.
                        "broker.session.timeout.ms=5000",
                        "broker.heartbeat.interval.ms=1000",
                        "group.initial.rebalance.delay.ms=0",
                        "num.network.threads=2",
                        "num.io.threads=4",
                        "log.cleaner.dedupe.buffer.size=16777216"));
    }
}
