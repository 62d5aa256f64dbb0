package org.mingjian.reports.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.InspectionResult;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.reports.fact.ACase;
import org.mingjian.reports.testing.Api;
import org.mingjian.reports.testing.Database;
import org.mingjian.reports.testing.EventLog;
import org.mingjian.reports.testing.FreshAgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Measures on demand: {@code -Dmingjian.bench.events=200000}. */
@QuarkusTest
@EnabledIfSystemProperty(named = "mingjian.bench.events", matches = "[0-9]+")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ThroughputQuarkusTest {

    private static final Logger LOG = Logger.getLogger(ThroughputQuarkusTest.class);
    private static final Instant MORNING = Instant.parse("2022-03-09T01:00:00Z");
    private static final Duration LONG = Duration.ofMinutes(15);
    private static final int CHUNK = 10_000;

    private final List<String> agencies = new ArrayList<>();

    @Inject
    EventLog log;

    @Inject
    Database database;

    private EventEnvelope<CaseChanged> event(int i) {
        String on = "2022-%02d-%02d".formatted(i % 12 + 1, i % 27 + 1);
        ACase one = switch (i % 4) {
            case 0 ->
                ACase.of(CaseKind.PENALTY)
                        .penalised(on, "200", "0", Sanction.FINE)
                        .disclosed(on);
            case 1, 2 ->
                ACase.of(CaseKind.LICENCE)
                        .received(on)
                        .accepted(on)
                        .licensed(on, Grant.GRANTED)
                        .disclosed(on);
            default -> ACase.of(CaseKind.INSPECTION).inspected(on, true, InspectionResult.NO_PROBLEM);
        };
        return EventLog.event(
                one.by(agencies.get(i % agencies.size()), "350524").state(), 1, MORNING);
    }

    private void publish(int events) {
        for (int i = 0; i < 30; i++) {
            agencies.add(FreshAgency.code());
        }
        for (int from = 0; from < events; from += CHUNK) {
            List<EventEnvelope<CaseChanged>> chunk = new ArrayList<>();
            for (int i = from; i < Math.min(events, from + CHUNK); i++) {
                chunk.add(event(i));
            }
            log.publishAll(chunk);
        }
    }

    private long taken() {
        return Long.parseLong(database.value("select coalesce(sum(next_offset), 0) from log_position"
                + " where generation = (select generation from serving_generation)"));
    }

    @Test
    void events_are_taken_and_replayed_faster_than_five_thousand_a_second() {
        // given
        int events = Integer.getInteger("mingjian.bench.events");
        long before = taken();
        long began = System.nanoTime();
        publish(events);
        long published = System.nanoTime();
        await().atMost(LONG).until(() -> taken() - before >= events);
        long done = System.nanoTime();

        // when
        String location = Api.as("admin")
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/v1/rebuilds")
                .header("Location");
        await().atMost(LONG)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> !Api.get("admin", location)
                        .jsonPath()
                        .getString("status")
                        .equals("RUNNING"));

        // then
        JsonPath rebuild = Api.get("admin", location).jsonPath();
        LOG.infof(
                "published %d/s; taken %d/s (%d/s from the first to the last); replayed %s events at %s/s",
                perSecond(events, began, published),
                perSecond(events, published, done),
                perSecond(events, began, done),
                rebuild.getString("events"),
                rebuild.getString("eventsPerSecond"));
        assertThat(rebuild.getString("status")).isEqualTo("FINISHED");
        assertThat(rebuild.getLong("eventsPerSecond")).isGreaterThan(5_000);
        assertThat(Api.get("admin", "/v1/invariant").jsonPath().getBoolean("holds"))
                .isTrue();
    }

    private static long perSecond(int events, long from, long to) {
        return events * 1_000_000_000L / Math.max(1, to - from);
    }
}
