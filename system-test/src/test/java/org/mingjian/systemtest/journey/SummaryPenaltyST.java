package org.mingjian.systemtest.journey;

import java.time.Duration;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.systemtest.suite.Api;
import org.mingjian.systemtest.suite.CountyLoad;
import org.mingjian.systemtest.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** An officer decides a penalty on the spot, and the supervisor finds it behind the number of its year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryPenaltyST {

    /** The agency officer-anxi belongs to. */
    private static final String AGENCY = "113505240039000128";

    private final Api officer = Api.as("officer-anxi");
    private final Api supervisor = Api.as("supervisor-anxi");

    @BeforeAll
    static void register_the_county() {
        RunningSuite.get();
        CountyLoad.of("anxi-2022").register();
    }

    @Test
    void a_penalty_decided_on_the_spot_is_counted_and_leads_back_to_its_file() {
        // given
        String[] officers = twoOfficers();
        Api.Answer opened = officer.post("/v1/cases", """
                {"agency":"%s","kind":"PENALTY","procedure":"SUMMARY","matter":"未按规定明码标价","on":"2021-09-02",
                 "party":{"kind":"PERSON","name":"某某"}}""".formatted(AGENCY));
        assertThat(opened.status()).as(opened.body().toPrettyString()).isEqualTo(201);
        String id = opened.text("/caseId");

        // when
        assertRefusedAbove200Yuan(id, officers);
        assertTaken(officer.step(id, 1, decision(200, officers)));
        assertTaken(officer.step(id, 2, step("decision-delivered", "2021-09-02", ",\"method\":\"ON_THE_SPOT\"")));
        assertTaken(officer.step(id, 3, step("summary-penalty-filed", "2021-09-03", "")));
        assertTaken(officer.step(id, 4, step("case-closed", "2021-09-04", "")));

        // then
        assertThat(supervisor.get("/v1/cases/" + id + "/verification").text("/intact"))
                .isEqualTo("true");
        await("the number of the year").atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            Api.Answer files = supervisor.get("/v1/acts?measure=acts.penalty&year=2021&division=350524");
            assertThat(files.body().toString()).contains(id);
        });
    }

    @Test
    void a_supervisor_of_another_county_does_not_see_the_file() {
        // given
        Api.Answer opened = officer.post("/v1/cases", """
                {"agency":"%s","kind":"PENALTY","procedure":"SUMMARY","matter":"未按规定明码标价","on":"2021-09-06",
                 "party":{"kind":"PERSON","name":"某某"}}""".formatted(AGENCY));

        // when
        Api.Answer seen = Api.as("supervisor-shaxian").get("/v1/cases/" + opened.text("/caseId"));

        // then
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.text("/code")).isEqualTo("not-found");
    }

    private void assertRefusedAbove200Yuan(String id, String[] officers) {
        Api.Answer refused = officer.step(id, 1, decision(201, officers));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/rule")).isEqualTo("PEN-051");
        assertThat(refused.text("/article")).isEqualTo("行政处罚法第五十一条");
    }

    private static void assertTaken(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body().toPrettyString()).isEqualTo(201);
    }

    private String[] twoOfficers() {
        Api.Answer page = Api.as("officer-anxi").get("/v1/officers?limit=200");
        return page.body().path("items").findValuesAsText("certificateNumber").stream()
                .limit(2)
                .toArray(String[]::new);
    }

    private static String decision(int fine, String[] officers) {
        return step(
                "penalty-decided",
                "2021-09-02",
                ",\"officers\":[\"%s\",\"%s\"],\"outcome\":\"PENALISED\",\"sanctions\":[\"FINE\"],\"fine\":%d"
                        .formatted(officers[0], officers[1], fine));
    }

    private static String step(String type, String on, String more) {
        return "{\"type\":\"%s\",\"on\":\"%s\"%s}".formatted(type, on, more);
    }
}
