package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class NextStepsQuarkusTest {

    private String path = "";
    private String id = "";

    @BeforeEach
    void aCaseThatIsJustOpened() {
        Registered.demonstrationAgency();
        id = Api.asAgency()
                .post("/v1/case-reports", aPenalty().with(opened("2026-11-02")).report())
                .is(201)
                .text("/caseId");
        path = "/v1/cases/" + id + "/next-steps";
    }

    @Test
    void every_step_the_procedure_offers_is_told_with_its_form_and_papers() {
        // when
        Answer answer = Api.asOfficer().get(path).is(200);
        // then
        assertThat(answer.text("/stage")).isEqualTo("OPENED");
        assertThat(answer.at("/version").asInt()).isOne();
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(types(answer)).containsExactlyElementsOf(offeredByTheCase());
        JsonNode decided = step(answer, "penalty-decided");
        assertThat(decided.at("/label").asText()).isEqualTo("处罚决定");
        assertThat(decided.at("/permitted").asBoolean()).isTrue();
        assertThat(texts(decided.at("/form"), "/name")).contains("on", "outcome", "fine");
        assertThat(texts(decided.at("/papers"), "/name")).contains("行政处罚决定书");
    }

    @Test
    void what_the_law_would_say_today_is_told_before() {
        // when
        Answer answer = Api.asOfficer().get(path).is(200);
        // then
        assertThat(texts(step(answer, "penalty-decided").at("/objections"), "/rule"))
                .contains("PEN-044");
        assertThat(texts(step(answer, "penalty-decided").at("/limits"), "/limit"))
                .contains("PEN-061");
        assertThat(texts(step(answer, "recording-made").at("/objections"), "/rule"))
                .isEmpty();
    }

    @Test
    void nothing_is_taken_by_looking() {
        // when
        Api.asOfficer().get(path).is(200);
        // then
        assertThat(Api.asOfficer().get("/v1/cases/" + id).is(200).header("ETag"))
                .isEqualTo("\"1\"");
    }

    @Test
    void whoever_may_only_read_sees_the_steps_and_may_take_none() {
        // when
        Answer answer = Api.asSupervisor().get(path).is(200);
        // then
        assertThat(answer.at("/steps"))
                .isNotEmpty()
                .allMatch(step -> !step.at("/permitted").asBoolean());
    }

    @Test
    void nobody_looks_into_a_case_outside_the_own_scope_or_without_a_role_for_it() {
        // then
        Api.as("supervisor-shaxian").get(path).isProblem(404, "not-found");
        Api.as("writer-anxi").get(path).isProblem(403, "forbidden");
        Api.anonymously().get(path).isProblem(401, "login-required");
        Api.asOfficer().get("/v1/cases/" + UUID.randomUUID() + "/next-steps").isProblem(404, "not-found");
    }

    @Test
    void a_summary_case_opened_here_offers_its_decision() {
        // given
        String opened = LiveCases.open("2022-03-02");
        // then
        assertThat(types(Api.asOfficer()
                        .get("/v1/cases/" + opened + "/next-steps")
                        .is(200)))
                .contains("penalty-decided");
    }

    private List<String> offeredByTheCase() {
        List<String> offered = new ArrayList<>();
        Api.asOfficer().get("/v1/cases/" + id).is(200).at("/nextSteps").forEach(step -> offered.add(step.asText()));
        return offered;
    }

    private static List<String> types(Answer answer) {
        return texts(answer.at("/steps"), "/type");
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> values = new ArrayList<>();
        list.forEach(item -> values.add(item.at(pointer).asText()));
        return values;
    }

    private static JsonNode step(Answer answer, String type) {
        for (JsonNode step : answer.at("/steps")) {
            if (step.at("/type").asText().equals(type)) {
                return step;
            }
        }
        throw new AssertionError(type + " is not offered: " + answer.body());
    }
}
