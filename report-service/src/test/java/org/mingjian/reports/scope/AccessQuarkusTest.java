package org.mingjian.reports.scope;

import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.CaseState;
import org.mingjian.kernel.contract.cases.Sanction;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.reports.fact.ACase;
import org.mingjian.reports.testing.Api;
import org.mingjian.reports.testing.Database;
import org.mingjian.reports.testing.EventLog;
import org.mingjian.reports.testing.FreshAgency;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessQuarkusTest {

    private static final String DEMO_AGENCY = "113505240039000128";

    @Inject
    EventLog log;

    @Inject
    Database database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/indicators",
                "/v1/statistics/acts",
                "/v1/statements/penalty",
                "/v1/acts?measure=acts.total",
                "/v1/invariant",
                "/v1/dead-letters",
                "/v1/rebuilds/00000000-0000-0000-0000-000000000000"
            })
    void nobody_reads_without_a_token(String path) {
        // when
        Response answer = given().get(path);

        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("login-required");
    }

    @ParameterizedTest
    @CsvSource({
        "officer-anxi, /v1/invariant",
        "supervisor-anxi, /v1/dead-letters",
        "auditor-anxi, /v1/rebuilds/00000000-0000-0000-0000-000000000000",
        "writer-anxi, /v1/dead-letters"
    })
    void a_role_that_does_not_suffice_is_refused(String user, String path) {
        // when
        Response answer = Api.get(user, path);

        // then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor-anxi, /v1/indicators?division=350405",
        "supervisor-anxi, /v1/indicators?division=350500",
        "supervisor-anxi, /v1/statistics/acts?division=000000",
        "writer-anxi, /v1/statements/penalty?division=350405",
        "officer-anxi, /v1/acts?measure=acts.total&agency=113505240039000999",
        "officer-anxi, /v1/indicators?agency=113505240039000999"
    })
    void what_lies_outside_the_data_scope_is_refused(String user, String path) {
        // when
        Response answer = Api.get(user, path);

        // then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("outside-data-scope");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/indicators?year=22, /year",
        "/v1/indicators?division=35x, /division",
        "/v1/indicators?agency=1, /agency",
        "/v1/indicators?asOf=yesterday, /asOf",
        "/v1/acts?measure=acts.total&month=13, /month",
        "/v1/acts, /measure"
    })
    void a_slip_in_the_question_is_answered_with_the_place(String path, String pointer) {
        // when
        Response answer = Api.get("supervisor-anxi", path);

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("validation-failed");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).endsWith(pointer);
    }

    @Test
    void the_default_is_the_callers_own_scope() {
        // given
        publishPenaltyOf(DEMO_AGENCY);

        // when
        Response officer = Api.get("officer-anxi", "/v1/indicators?year=2022");
        Response system = Api.asClient("agency-350524-demo").get("/v1/indicators?year=2022");

        // then
        assertThat(officer.jsonPath().getString("agency")).isEqualTo(DEMO_AGENCY);
        assertThat(system.jsonPath().getString("agency")).isEqualTo(DEMO_AGENCY);
        assertThat(officer.jsonPath().getString("division")).isEqualTo("350524");
    }

    @Test
    void the_database_shows_rows_within_the_scope_only() {
        // given
        String agency = FreshAgency.code();
        publishPenaltyOf(agency);
        String facts = "select count(*) from act_fact where agency = ?";

        // when
        String own = database.value(DataScope.of("350524", ""), facts, agency);
        String ofOtherDivision = database.value(DataScope.of("350405", ""), facts, agency);
        String ofOtherAgency = database.value(DataScope.of("350524", DEMO_AGENCY), facts, agency);
        String ofNobody = database.value(DataScope.NOTHING, facts, agency);
        String aroundThePolicy = database.value(
                DataScope.EVERYTHING, "select has_table_privilege(current_user, 'act_fact_0', 'select')");

        // then
        assertThat(own).isEqualTo("2");
        assertThat(ofOtherDivision).isEqualTo("0");
        assertThat(ofOtherAgency).isEqualTo("0");
        assertThat(ofNobody).isEqualTo("0");
        assertThat(aroundThePolicy).isEqualTo("f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"select", "insert", "update", "delete", "truncate"})
    void the_history_of_migrations_is_the_owners(String privilege) {
        // then
        assertThat(database.value("select has_table_privilege('flyway_schema_history', ?)", privilege))
                .isEqualTo("f");
    }

    private void publishPenaltyOf(String agency) {
        CaseState penalty = ACase.of(CaseKind.PENALTY)
                .by(agency, "350524")
                .penalised("2022-03-02", "10", "0", Sanction.FINE)
                .state();
        log.publish(EventLog.event(penalty, 1, Instant.parse("2022-03-09T01:00:00Z")));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                database.value("select count(*) from counted_case where case_id = ?", penalty.caseId()))
                        .isEqualTo("1"));
    }
}
