package org.mingjian.reports.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.reports.fact.ACase;
import org.mingjian.reports.testing.Api;
import org.mingjian.reports.testing.Database;
import org.mingjian.reports.testing.EventLog;
import org.mingjian.reports.testing.FreshAgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildQuarkusTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Instant MORNING = Instant.parse("2022-03-09T01:00:00Z");

    private final String agency = FreshAgency.code();

    @Inject
    EventLog log;

    @Inject
    Database database;

    private void publishCases(int count) {
        List<EventEnvelope<CaseChanged>> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(EventLog.event(
                    ACase.of(CaseKind.PENALTY)
                            .by(agency, "350524")
                            .penalised("2022-03-02", "10", "0", Sanction.FINE)
                            .state(),
                    1,
                    MORNING));
        }
        log.publishAll(events);
    }

    private String total() {
        return Api.get("supervisor-anxi", "/v1/indicators?year=2022&agency=" + agency)
                .jsonPath()
                .getString("items.find { it.id == 'acts.penalty' }.value");
    }

    private static String status(String location) {
        return Api.get("admin", location).jsonPath().getString("status");
    }

    @Test
    void a_rebuild_serves_the_same_numbers_and_mends_a_wrong_one() {
        // given
        publishCases(50);
        await().atMost(SOON).untilAsserted(() -> assertThat(total()).isEqualTo("50"));
        database.value("update act_rollup set count = count + 7 where agency = ? returning count", agency);
        Response broken = Api.get("admin", "/v1/invariant");
        assertThat(broken.jsonPath().getBoolean("holds")).isFalse();
        String servingBefore = database.value("select generation from serving_generation");

        // when
        Response begun = Api.as("admin").header("Idempotency-Key", agency).post("/v1/rebuilds");
        assertThat(begun.statusCode()).isEqualTo(202);
        publishCases(30);

        // then
        String location = begun.header("Location");
        await().atMost(SOON).untilAsserted(() -> assertThat(status(location)).isEqualTo("FINISHED"));
        await().atMost(SOON).untilAsserted(() -> assertThat(total()).isEqualTo("80"));
        assertThat(database.value("select generation from serving_generation")).isNotEqualTo(servingBefore);
        assertThat(Api.get("admin", "/v1/invariant").jsonPath().getBoolean("holds"))
                .isTrue();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(database.value(
                                "select count(*) from act_fact where generation = ?", Integer.valueOf(servingBefore)))
                        .isEqualTo("0"));
        Response again = Api.as("admin").header("Idempotency-Key", agency).post("/v1/rebuilds");
        assertThat(again.header("Location")).isEqualTo(location);
    }

    @Test
    void a_message_that_fails_as_nobody_foresaw_does_not_stop_a_rebuild() {
        // given
        EventEnvelope<CaseChanged> event = EventLog.event(
                ACase.of(CaseKind.PENALTY)
                        .by(agency, "350524")
                        .penalised("2022-03-02", "10", "0", Sanction.FINE)
                        .state(),
                1,
                MORNING);
        log.publish(event.subject(), EventLog.json(event).replace("\"fine\":10", "\"fine\":1E+2147483647"));
        publishCases(5);
        await().atMost(SOON).untilAsserted(() -> assertThat(total()).isEqualTo("5"));

        // when
        Response begun = Api.as("admin").header("Idempotency-Key", agency).post("/v1/rebuilds");

        // then
        String location = begun.header("Location");
        await().atMost(SOON).untilAsserted(() -> assertThat(status(location)).isEqualTo("FINISHED"));
        assertThat(total()).isEqualTo("5");
    }

    @Test
    void only_platform_administrators_rebuild() {
        // when
        Response answer = Api.as("supervisor-anxi").post("/v1/rebuilds");

        // then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "too-long"})
    void a_rebuild_needs_a_key_to_be_told_apart_by(String key) {
        // when
        String sent = key.equals("too-long") ? "x".repeat(201) : key;
        Response without = Api.as("admin").post("/v1/rebuilds");
        Response with = Api.as("admin").header("Idempotency-Key", sent).post("/v1/rebuilds");

        // then
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.jsonPath().getString("code")).isEqualTo("idempotency-key-required");
        assertThat(with.jsonPath().getString("code")).isEqualTo("idempotency-key-required");
    }

    @Test
    void a_rebuild_nobody_knows_is_not_found() {
        // when
        Response answer = Api.get("admin", "/v1/rebuilds/none");

        // then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("not-found");
    }
}
