package org.mingjian.reports.drilldown;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.FlexibleMeasure;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.PenaltyOutcome;
import org.mingjian.kernel.contract.cases.PenaltyWeight;
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
class DrilldownQuarkusTest {

    private static final Instant MORNING = Instant.parse("2023-03-09T01:00:00Z");

    private final String agency = FreshAgency.code();
    private final List<EventEnvelope<CaseChanged>> events = new ArrayList<>();

    @Inject
    EventLog log;

    @Inject
    Database database;

    @BeforeEach
    void a_year_of_cases() {
        for (int i = 0; i < 40; i++) {
            String month = "%02d".formatted(i % 12 + 1);
            add(ACase.of(CaseKind.PENALTY)
                    .decided(
                            "2023-" + month + "-05",
                            i % 4 == 0 ? PenaltyOutcome.EXEMPT : PenaltyOutcome.PENALISED,
                            i % 3 == 0 ? PenaltyWeight.LIGHTER : PenaltyWeight.NORMAL,
                            "10",
                            "0.5",
                            Sanction.FINE)
                    .flexibly("2023-" + month + "-06", FlexibleMeasure.PERSUASION)
                    .disclosed("2023-" + month + "-07"));
            add(ACase.of(CaseKind.LICENCE)
                    .received("2022-12-30")
                    .licensed("2023-" + month + "-08", i % 5 == 0 ? Grant.REFUSED : Grant.GRANTED));
        }
        log.publishAll(events);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(database.value("select count(*) from counted_case where agency = ?", agency))
                                .isEqualTo("80"));
    }

    private void add(ACase one) {
        events.add(EventLog.event(
                one.by(agency, events.size() % 3 == 0 ? "350524101" : "350524").state(), 1, MORNING));
    }

    /** Walks all pages, as somebody who follows the link of a number. */
    private static List<Map<String, Object>> walk(String href, int limit) {
        List<Map<String, Object>> acts = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            String path = href + "&limit=" + limit + (cursor == null ? "" : "&cursor=" + cursor);
            JsonPath page = Api.get("supervisor-anxi", path)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            acts.addAll(page.getList("items"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        return acts;
    }

    private static String text(Map<String, Object> item, String name) {
        return Objects.requireNonNull(item.get(name)).toString();
    }

    private static int number(Map<String, Object> item, String name) {
        return Integer.parseInt(text(item, name));
    }

    @Test
    void every_indicator_is_as_large_as_its_list_is_long() {
        // when
        JsonPath indicators = Api.get("supervisor-anxi", "/v1/indicators?division=350524&year=2023&agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // then
        List<Map<String, Object>> items = indicators.getList("items");
        assertThat(items).hasSize(22);
        for (Map<String, Object> indicator : items) {
            List<Map<String, Object>> acts = walk(text(indicator, "href"), 7);
            assertThat(acts).as(indicator.toString()).hasSize(number(indicator, "value"));
            assertThat(new HashSet<>(acts)).hasSameSizeAs(acts);
        }
        assertThat(indicators.getInt("items.find { it.id == 'acts.total' }.value"))
                .isEqualTo(70);
        assertThat(indicators.getInt("items.find { it.id == 'flexible.total' }.value"))
                .isEqualTo(60);
        assertThat(indicators.getInt("items.find { it.id == 'flexible.exempt' }.value"))
                .isEqualTo(10);
    }

    @Test
    void a_month_of_the_pivot_is_as_large_as_its_list_is_long() {
        // when
        JsonPath pivot = Api.get("supervisor-anxi", "/v1/statistics/acts?division=350524&year=2023&agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // then
        Map<String, Object> licences = pivot.getMap("agencies[0].kinds.find { it.measure == 'acts.licence' }");
        List<Integer> months = pivot.getList("agencies[0].kinds.find { it.measure == 'acts.licence' }.months");
        assertThat(licences.get("count")).isEqualTo(40);
        for (int month = 1; month <= 12; month++) {
            assertThat(walk(text(licences, "href") + "&month=" + month, 3)).hasSize(months.get(month - 1));
        }
        assertThat(pivot.getInt("total.count")).isEqualTo(70);
    }

    @Test
    void a_number_as_of_an_earlier_moment_has_its_list_too() {
        // given
        String question = "/v1/indicators?year=2023&agency=" + agency + "&asOf=2023-03-09T00:00:00%2B08:00";

        // when
        JsonPath before = Api.get("supervisor-anxi", question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath after = Api.get("supervisor-anxi", question.replace("T00:00", "T10:00"))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // then
        assertThat(before.getInt("items.find { it.id == 'acts.total' }.value")).isZero();
        assertThat(after.getInt("items.find { it.id == 'acts.total' }.value")).isEqualTo(70);
        assertThat(walk(after.getString("items.find { it.id == 'acts.total' }.href"), 50))
                .hasSize(70);
    }

    @Test
    void a_township_has_its_own_cases_only() {
        // when
        JsonPath township = Api.get("supervisor-anxi", "/v1/indicators?division=350524101&year=2023&agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // then
        int total = township.getInt("items.find { it.id == 'acts.total' }.value");
        assertThat(total).isBetween(1, 69);
        assertThat(walk(township.getString("items.find { it.id == 'acts.total' }.href"), 200))
                .hasSize(total);
    }

    @Test
    void somebody_elses_division_is_refused() {
        // when
        Response answer = Api.get("supervisor-anxi", "/v1/acts?measure=acts.total&division=350405&year=2023");

        // then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("outside-data-scope");
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void an_unknown_measure_is_refused_by_name() {
        // when
        Response answer = Api.get("supervisor-anxi", "/v1/acts?measure=acts.nonsense&year=2023");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("validation-failed");
        assertThat(answer.jsonPath().getString("errors[0].pointer")).isEqualTo("/measure");
    }

    @Test
    void a_cursor_of_ones_own_making_is_refused() {
        // when
        Response answer = Api.get("supervisor-anxi", "/v1/acts?measure=acts.total&year=2023&cursor=bm9uc2Vuc2U");

        // then
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("bad-cursor");
    }
}
