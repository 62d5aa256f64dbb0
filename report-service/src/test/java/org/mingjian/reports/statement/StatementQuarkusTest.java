package org.mingjian.reports.statement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.contract.EventEnvelope;
import org.mingjian.kernel.contract.cases.CaseChanged;
import org.mingjian.kernel.contract.cases.CaseKind;
import org.mingjian.kernel.contract.cases.ExecutionMeans;
import org.mingjian.kernel.contract.cases.ExecutionOutcome;
import org.mingjian.kernel.contract.cases.Grant;
import org.mingjian.kernel.contract.cases.MeasureKind;
import org.mingjian.kernel.contract.cases.OtherAct;
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
class StatementQuarkusTest {

    private static final Instant MORNING = Instant.parse("2023-03-09T01:00:00Z");

    private final String agency = FreshAgency.code();
    private final List<EventEnvelope<CaseChanged>> events = new ArrayList<>();

    @Inject
    EventLog log;

    @Inject
    Database database;

    @BeforeEach
    void some_cases_of_every_kind() {
        add(ACase.of(CaseKind.PENALTY).penalised("2023-02-01", "200.50", "0", Sanction.FINE));
        add(ACase.of(CaseKind.PENALTY).penalised("2023-12-31", "100", "1000.25", Sanction.FINE, Sanction.CONFISCATION));
        add(ACase.of(CaseKind.PENALTY).penalised("2022-12-31", "99", "0", Sanction.FINE));
        add(ACase.of(CaseKind.LICENCE)
                .received("2022-12-30")
                .accepted("2023-01-03")
                .licensed("2023-01-09", Grant.GRANTED));
        add(ACase.of(CaseKind.COMPULSORY_MEASURE).measured("2023-05-01", MeasureKind.SEALING));
        add(ACase.of(CaseKind.COMPULSORY_EXECUTION)
                .executed("2023-06-01", ExecutionMeans.TRANSFER, ExecutionOutcome.COMPLETED));
        add(ACase.of(CaseKind.LEVY).levied("2023-07-01", "88888.88"));
        add(ACase.of(CaseKind.OTHER).acted("2023-07-01", OtherAct.REWARD, "5000"));
        log.publishAll(events);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(database.value("select count(*) from counted_case where agency = ?", agency))
                                .isEqualTo(String.valueOf(events.size())));
    }

    private void add(ACase one) {
        events.add(EventLog.event(one.by(agency, "350524").state(), 1, MORNING));
    }

    private JsonPath statement(String kind) {
        return Api.get("writer-anxi", "/v1/statements/" + kind + "?year=2023&agency=" + agency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static BigDecimal cell(JsonPath statement, String row, String column) {
        return new BigDecimal(statement.getString(row + ".cells.find { it.column == '" + column + "' }.value"));
    }

    @Test
    void penalties_stand_in_their_heaviest_kind_with_the_amount_decided() {
        // when
        JsonPath penalties = statement("penalty");

        // then
        assertThat(cell(penalties, "sum", "fine")).isEqualByComparingTo("1");
        assertThat(cell(penalties, "sum", "confiscation")).isEqualByComparingTo("1");
        assertThat(cell(penalties, "sum", "total")).isEqualByComparingTo("2");
        assertThat(cell(penalties, "sum", "amount")).isEqualByComparingTo("1300.75");
        assertThat(cell(penalties, "rows[0]", "amount")).isEqualByComparingTo("1300.75");
        assertThat(penalties.getString("rows[0].agency")).isEqualTo(agency);
    }

    @Test
    void an_application_of_last_year_does_not_stand_in_this_years_table() {
        // when
        JsonPath licences = statement("licence");

        // then
        assertThat(cell(licences, "sum", "applied")).isEqualByComparingTo("0");
        assertThat(cell(licences, "sum", "accepted")).isEqualByComparingTo("1");
        assertThat(cell(licences, "sum", "granted")).isEqualByComparingTo("1");
    }

    @Test
    void compulsion_and_other_acts_have_their_columns_and_amounts() {
        // when
        JsonPath compulsion = statement("compulsion");
        JsonPath other = statement("other");

        // then
        assertThat(cell(compulsion, "sum", "sealing")).isEqualByComparingTo("1");
        assertThat(cell(compulsion, "sum", "transfer")).isEqualByComparingTo("1");
        assertThat(cell(compulsion, "sum", "total")).isEqualByComparingTo("2");
        assertThat(cell(other, "sum", "levy-amount")).isEqualByComparingTo("88888.88");
        assertThat(cell(other, "sum", "reward-amount")).isEqualByComparingTo("5000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"penalty", "licence", "compulsion", "other"})
    void every_cell_drills_down_to_a_list_that_makes_it(String kind) {
        // when
        List<Map<String, Object>> cells = statement(kind).getList("sum.cells");

        // then
        for (Map<String, Object> cell : cells) {
            List<Map<String, Object>> acts = Api.get("writer-anxi", text(cell, "href") + "&limit=200")
                    .jsonPath()
                    .getList("items");
            BigDecimal made = text(cell, "shows").equals("COUNT")
                    ? BigDecimal.valueOf(acts.size())
                    : acts.stream()
                            .map(act -> new BigDecimal(text(act, "amount")))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(made).as(cell.toString()).isEqualByComparingTo(text(cell, "value"));
        }
    }

    @Test
    void a_spreadsheet_opens_the_table() {
        // when
        Response answer =
                Api.as("writer-anxi").accept("text/csv").get("/v1/statements/penalty?year=2023&agency=" + agency);

        // then
        String csv = new String(answer.asByteArray(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("text/csv");
        assertThat(csv).startsWith("\uFEFF机关代码,机关名称,警告,");
        assertThat(csv.lines().toList())
                .hasSize(3)
                .last()
                .asString()
                .startsWith(",合计,0,0,1,1,")
                .endsWith(",2,1300.75");
    }

    @Test
    void a_table_nobody_knows_is_not_found() {
        // when
        Response answer = Api.get("writer-anxi", "/v1/statements/weather?year=2023");

        // then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.jsonPath().getString("code")).isEqualTo("not-found");
    }

    private static String text(Map<String, Object> item, String name) {
        @Nullable Object value = item.get(name);
        return Objects.requireNonNull(value).toString();
    }
}
