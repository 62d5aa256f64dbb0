package org.mingjian.reports.deadletter;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
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
class DeadLetterQuarkusTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final UUID caseId = UUID.randomUUID();

    private final CaseState penalty = ACase.of(CaseKind.PENALTY)
            .withId(caseId)
            .by(FreshAgency.code(), "350524")
            .penalised("2022-03-02", "10", "0", Sanction.FINE)
            .state();

    @Inject
    EventLog log;

    @Inject
    Database database;

    private String putAside(String payload) {
        log.publish(caseId.toString(), payload);
        await().atMost(SOON).untilAsserted(() -> assertThat(letter()).isNotEqualTo("no row"));
        return letter();
    }

    private String letter() {
        return database.value("select id from dead_letter where record_key = ?", caseId.toString());
    }

    @Test
    void a_message_that_can_be_read_by_now_is_projected_and_closed() {
        // given
        String readable = EventLog.json(EventLog.event(penalty, 1, Instant.parse("2022-03-09T01:00:00Z")));
        String id = putAside(readable.replace("timeline-reported.v1", "timeline-reported.v2"));
        database.value("update dead_letter set payload = ? where id = ? returning id", readable, UUID.fromString(id));

        // when
        Response answer = Api.as("admin").post("/v1/dead-letters/" + id + "/redrive");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("status")).isEqualTo("REDRIVEN");
        assertThat(database.value("select count(*) from act_fact where case_id = ?", caseId))
                .isEqualTo("2");
    }

    @Test
    void a_message_that_still_cannot_be_read_stays_open() {
        // given
        String id = putAside("nonsense");

        // when
        Response answer = Api.as("admin").post("/v1/dead-letters/" + id + "/redrive");

        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("not-redrivable");
        assertThat(database.value("select status from dead_letter where id = ?", UUID.fromString(id)))
                .isEqualTo("OPEN");
    }

    @Test
    void a_message_that_still_fails_as_nobody_foresaw_stays_open() {
        // given
        String id = putAside(EventLog.json(EventLog.event(penalty, 1, Instant.parse("2022-03-09T01:00:00Z")))
                .replace("\"fine\":10", "\"fine\":1E+2147483647"));

        // when
        Response answer = Api.as("admin").post("/v1/dead-letters/" + id + "/redrive");

        // then
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("not-redrivable");
        assertThat(database.value("select reason || ' ' || status from dead_letter where id = ?", UUID.fromString(id)))
                .isEqualTo("UNFORESEEN OPEN");
    }

    @Test
    void a_discarded_message_keeps_the_reason_and_is_closed_for_good() {
        // given
        String id = putAside("nonsense");
        String path = "/v1/dead-letters/" + id + "/discard";
        String reason = "{\"reason\":\"测试消息\"}";

        // when
        Response first =
                Api.as("admin").contentType(ContentType.JSON).body(reason).post(path);
        Response second =
                Api.as("admin").contentType(ContentType.JSON).body(reason).post(path);

        // then
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.jsonPath().getString("closingNote")).isEqualTo("测试消息");
        assertThat(second.statusCode()).isEqualTo(409);
    }

    @Test
    void a_discard_without_a_reason_is_refused() {
        // given
        String id = putAside("nonsense");

        // when
        Response answer = Api.as("admin")
                .contentType(ContentType.JSON)
                .body("{\"reason\":\" \"}")
                .post("/v1/dead-letters/" + id + "/discard");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("validation-failed");
    }

    @Test
    void the_list_shows_the_cause_to_administrators_only() {
        // given
        String id = putAside("nonsense");

        // when
        Response forAdmin = Api.get("admin", "/v1/dead-letters?limit=200");
        Response forAuditor = Api.get("auditor-anxi", "/v1/dead-letters");

        // then
        assertThat(forAdmin.jsonPath().getString("items.find { it.id == '" + id + "' }.reason"))
                .isEqualTo("NOT_JSON");
        assertThat(forAuditor.statusCode()).isEqualTo(403);
    }
}
