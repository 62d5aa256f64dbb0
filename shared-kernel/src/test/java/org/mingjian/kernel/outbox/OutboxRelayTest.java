package org.mingjian.kernel.outbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.github.f4b6a3.uuid.UuidCreator;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.testing.OwnBroker;
import org.mingjian.kernel.testing.OwnTopic;
import org.mingjian.launcher.testing.TestServers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OutboxRelayTest {

    private static final OutboxRelay.Pace QUICK =
            new OutboxRelay.Pace(100, Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(50));

    private final MeterRegistry meters = new SimpleMeterRegistry();

    private OutboxRelay relay(OutboxTable outbox, EventSink sink) {
        return new OutboxRelay(
                new OutboxPublisher(outbox.dataSource(), sink), QUICK, new RelayMetrics(meters, Clock.systemUTC()));
    }

    private static KafkaSink sink(String broker) {
        return KafkaSink.at(broker, Duration.ofSeconds(3));
    }

    private static void awaitFeed(OutboxTable outbox, int events) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(outbox.positions()).hasSize(events));
    }

    /** Payloads per key, in the order of the log, each at its first appearance. */
    private static Map<String, List<String>> firstAppearances(List<ConsumerRecord<String, String>> records) {
        Map<String, LinkedHashSet<String>> seen = new HashMap<>();
        records.forEach(record ->
                seen.computeIfAbsent(record.key(), _ -> new LinkedHashSet<>()).add(record.value()));
        Map<String, List<String>> lists = new HashMap<>();
        seen.forEach((key, values) -> lists.put(key, List.copyOf(values)));
        return lists;
    }

    private static List<String> oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(String::valueOf).toList();
    }

    @Test
    void two_relays_beside_four_writers_publish_everything_once_and_in_order() throws Exception {
        String broker = TestServers.shared().kafka().address();
        try (OwnTopic topic = OwnTopic.at(broker);
                OutboxTable outbox = OutboxTable.publishingTo(topic.name());
                KafkaSink firstSink = sink(broker);
                KafkaSink secondSink = sink(broker);
                OutboxRelay first = relay(outbox, firstSink);
                OutboxRelay second = relay(outbox, secondSink)) {
            // given
            first.start();
            second.start();
            // when
            Map<String, List<String>> written = writeFromFourThreads(outbox, 250);
            awaitFeed(outbox, 1_000);
            // then
            List<ConsumerRecord<String, String>> records = topic.records();
            assertThat(records).hasSize(1_000);
            assertThat(firstAppearances(records)).isEqualTo(written);
            assertThat(outbox.positions()).isEqualTo(oneTo(1_000));
            assertThat(outbox.feed()).doesNotHaveDuplicates();
            assertThat(meters.counter("mingjian.outbox.published").count()).isEqualTo(1_000);
        }
    }

    private static Map<String, List<String>> writeFromFourThreads(OutboxTable outbox, int eventsEach)
            throws InterruptedException, ExecutionException {
        Map<String, List<String>> written = new HashMap<>();
        try (var writers = Executors.newFixedThreadPool(4)) {
            Map<String, Future<List<String>>> running = new HashMap<>();
            for (int writer = 0; writer < 4; writer++) {
                UUID aggregate = UuidCreator.getTimeOrderedEpoch();
                running.put(aggregate.toString(), writers.submit(() -> {
                    List<String> events = new ArrayList<>();
                    for (int event = 0; event < eventsEach; event++) {
                        events.add(outbox.record(aggregate));
                    }
                    return events;
                }));
            }
            for (Map.Entry<String, Future<List<String>>> writer : running.entrySet()) {
                written.put(writer.getKey(), writer.getValue().get());
            }
        }
        return written;
    }

    @Test
    void events_wait_while_the_broker_is_down_and_leave_in_order_when_it_is_back(@TempDir Path folder)
            throws Exception {
        try (OwnBroker broker = OwnBroker.in(folder);
                OwnTopic topic = OwnTopic.at(broker.address());
                OutboxTable outbox = OutboxTable.publishingTo(topic.name());
                KafkaSink sink = sink(broker.address());
                OutboxRelay relay = relay(outbox, sink)) {
            // given
            relay.start();
            outbox.record(50, 5);
            awaitFeed(outbox, 50);
            // when
            broker.kill();
            outbox.record(250, 5);
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(failures("broker")).isPositive());
            long publishedWhileDown = outbox.positions().size();
            broker.start();
            awaitFeed(outbox, 300);
            // then
            assertThat(publishedWhileDown).isEqualTo(50);
            assertThat(relay.isAlive()).isTrue();
            List<String> feed = outbox.feed();
            assertThat(firstAppearances(topic.records()).values())
                    .allSatisfy(events -> assertThat(feed).containsSubsequence(events))
                    .flatExtracting(events -> events)
                    .containsExactlyInAnyOrderElementsOf(feed);
            assertThat(outbox.positions()).isEqualTo(oneTo(300));
        }
    }

    @Test
    void an_event_the_broker_refuses_holds_back_what_follows_without_sending_it_again_and_again() throws Exception {
        String broker = TestServers.shared().kafka().address();
        try (OwnTopic topic = OwnTopic.at(broker);
                OutboxTable outbox = OutboxTable.publishingTo(topic.name());
                KafkaSink sink = sink(broker);
                OutboxRelay relay = relay(outbox, sink)) {
            // given
            List<String> before = outbox.record(5, 1);
            UnitOfWork.run(
                    outbox.dataSource(),
                    connection -> outbox.insert(connection, "no topic is named so", UuidCreator.getTimeOrderedEpoch()));
            outbox.record(5, 1);
            // when
            relay.start();
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(failures("broker")).isGreaterThan(3));
            // then
            assertThat(outbox.feed()).isEqualTo(before);
            assertThat(topic.records()).extracting(ConsumerRecord::value).isEqualTo(before);
            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(
                                    meters.get("mingjian.outbox.lag").gauge().value())
                            .isEqualTo(6));
            assertThat(meters.get("mingjian.outbox.lag.age").timeGauge().value())
                    .isPositive();
        }
    }

    @Test
    void broken_connections_to_the_database_are_got_over() throws Exception {
        CollectingSink sink = new CollectingSink();
        try (OutboxTable outbox = OutboxTable.publishingTo("cases");
                OutboxRelay relay = relay(outbox, sink)) {
            // given
            relay.start();
            outbox.record(10, 1);
            awaitFeed(outbox, 10);
            // when
            outbox.database().breakConnections();
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(outbox.record(1, 1)).hasSize(1));
            // then
            await().atMost(Duration.ofSeconds(30))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(outbox.positions()).hasSize(11));
            assertThat(relay.isAlive()).isTrue();
        }
    }

    @Test
    void only_an_error_of_the_machine_ends_the_thread() throws SQLException, IOException {
        EventSink broken = new EventSink() {
            private int calls;

            @Override
            public Sent send(List<OutboxBatch.Row> rows) {
                calls++;
                if (calls < 3) {
                    throw new IllegalArgumentException("unforeseen");
                }
                throw new StackOverflowError("the machine gives up");
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        try (OutboxTable outbox = OutboxTable.publishingTo("cases");
                OutboxRelay relay = relay(outbox, broken)) {
            // given
            outbox.record(1, 1);
            // when
            relay.start();
            // then
            await().dontCatchUncaughtExceptions()
                    .atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(relay.isAlive()).isFalse());
            assertThat(failures("other")).isEqualTo(2);
        }
    }

    private double failures(String side) {
        return meters.get("mingjian.outbox.failures")
                .tag("side", side)
                .counter()
                .count();
    }
}
