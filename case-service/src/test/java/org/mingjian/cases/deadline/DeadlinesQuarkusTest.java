package org.mingjian.cases.deadline;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeadlinesQuarkusTest {

    private String caseId = "";

    @BeforeEach
    void openAnOrdinaryCase() {
        Registered.demonstrationAgency();
        Map<String, Object> command = LiveCases.aCommand("2022-03-02");
        command.put("procedure", "ORDINARY");
        caseId = Api.asOfficer().post("/v1/cases", command).is(201).text("/caseId");
    }

    private static JsonNode deadlineOf(String caseId, String path) {
        for (String next = path; ; ) {
            Answer page = Api.asSupervisor().get(next).is(200);
            for (JsonNode item : page.json().path("items")) {
                if (item.path("caseId").asText().equals(caseId)) {
                    return item;
                }
            }
            if (page.json().path("nextCursor").isNull()
                    || page.json().path("nextCursor").isMissingNode()) {
                return page.json().path("nowhere");
            }
            next = path + "&cursor=" + page.text("/nextCursor");
        }
    }

    @Test
    void an_open_limit_is_listed_with_the_sentence_it_was_counted_by() {
        // when
        JsonNode deadline = deadlineOf(caseId, "/v1/deadlines?kind=PENALTY&division=350524&limit=200");
        // then
        assertThat(deadline.path("limit").asText()).isEqualTo("PEN-060");
        assertThat(deadline.path("due").asText()).isEqualTo("2022-05-31");
        assertThat(deadline.path("state").asText()).isEqualTo("OVERDUE");
        assertThat(deadline.path("label").asText()).isNotBlank();
        assertThat(deadline.path("reasoning").asText()).contains("90");
    }

    @Test
    void time_the_law_does_not_leave_out_does_not_stop_its_limit() {
        // given
        Api.asOfficer()
                .ifMatch(1)
                .post(
                        "/v1/cases/" + caseId + "/steps",
                        Map.of("type", "exclusion-started", "on", "2022-03-10", "reason", "APPRAISAL"))
                .is(201);
        // when
        JsonNode deadline = deadlineOf(caseId, "/v1/deadlines?kind=PENALTY&limit=200");
        // then: the general law takes no appraisal out of the ninety days, so it runs on
        assertThat(deadline.path("state").asText()).isEqualTo("OVERDUE");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/deadlines?due_lt=2022-05-31&limit=200, false",
        "/v1/deadlines?due_lt=2022-06-01&limit=200, true",
        "/v1/deadlines?kind=LICENCE&limit=200, false",
        "/v1/deadlines?division=350405&limit=200, false",
        "/v1/deadlines?agency=113504050000000002&limit=200, false"
    })
    void a_list_is_narrowed_by_day_kind_place_and_agency(String path, boolean listed) {
        // then
        assertThat(deadlineOf(caseId, path).isObject()).isEqualTo(listed);
    }

    @Test
    void nobody_sees_the_limits_of_another_county_or_without_a_role() {
        // when
        Answer shaxian =
                Api.as("supervisor-shaxian").get("/v1/deadlines?limit=200").is(200);
        // then
        assertThat(shaxian.json().path("items").findValuesAsText("caseId")).doesNotContain(caseId);
        Api.as("admin").get("/v1/deadlines").isProblem(403, "forbidden");
        Api.anonymously().get("/v1/deadlines").isProblem(401, "login-required");
    }

    @Test
    void a_limit_can_be_tried_out_for_given_dates() {
        // when
        Answer answer = Api.asOfficer()
                .get("/v1/deadlines/what-if?limit=penalty-decision&division=350524&field=market&start=2023-03-01"
                        + "&extensions=1&excluded=APPRAISAL:2023-03-20:2023-05-20")
                .is(200);
        // then: ninety days, the appraisal of 62 days left out, thirty days more
        assertThat(answer.text("/limit")).isEqualTo("PEN-060a");
        assertThat(answer.text("/due")).isEqualTo("2023-08-30");
        assertThat(answer.text("/citation")).contains("市场监督管理行政处罚程序规定");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=no-such-limit&division=350524&start=2023-03-01, /limit",
        "limit=penalty-decision&division=999999&start=2023-03-01, /division",
        "limit=penalty-decision&division=350524, /start",
        "limit=penalty-decision&division=350524&start=2023-03-01&extensions=1, /extensions",
        "limit=penalty-decision&division=350524&start=2023-03-01&extensions=-1, /extensions",
        "limit=penalty-decision&division=350524&start=2023-03-01&excluded=HEARING:2023-03-05:2023-03-01, /excluded",
        "limit=penalty-decision&division=350524&start=2023-03-01&excluded=HEARING, /excluded",
        "limit=penalty-decision&division=350524&field=UPPER&start=2023-03-01, /field"
    })
    void a_question_that_cannot_be_is_answered_with_its_parameter(String query, String pointer) {
        // when
        Answer answer = Api.asOfficer().get("/v1/deadlines/what-if?" + query);
        // then
        answer.isProblem(400, "validation-failed");
        assertThat(answer.text("/errors/0/pointer")).isEqualTo(pointer);
    }
}
