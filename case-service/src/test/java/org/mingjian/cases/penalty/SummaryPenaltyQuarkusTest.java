package org.mingjian.cases.penalty;

import java.util.List;
import java.util.Map;

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
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.filed;
import static org.mingjian.cases.testing.Steps.fined;

/** A penalty on the spot, run step by step by an officer and seen by the supervisor of the county. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class SummaryPenaltyQuarkusTest {

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @Test
    void it_goes_from_opening_to_filing() {
        // given
        String id = LiveCases.open("2022-03-02");
        // when
        LiveCases.take(id, 1, fined("2022-03-02", "200")).is(201);
        LiveCases.take(id, 2, delivered("2022-03-02")).is(201);
        Answer last = LiveCases.take(id, 3, filed("2022-03-03")).is(201);
        // then
        assertThat(last.text("/stage")).isEqualTo("FILED");
        assertThat(last.text("/step")).isEqualTo("4");
        assertThat(last.header("ETag")).isEqualTo("\"4\"");
        Answer seen = Api.asSupervisor().get("/v1/cases/" + id).is(200);
        assertThat(seen.text("/summary/stage")).isEqualTo("FILED");
        assertThat(seen.at("/steps")).hasSize(4);
        assertThat(seen.at("/findings")).isEmpty();
    }

    @Test
    void a_fine_above_the_limit_is_refused_with_rule_and_article_and_leaves_the_case_as_it_was() {
        // given
        String id = LiveCases.open("2022-03-02");
        // when
        Answer refused = LiveCases.take(id, 1, fined("2022-03-02", "200.01"));
        // then
        refused.isProblem(422, "refused-by-rule");
        assertThat(refused.text("/rule")).isEqualTo("PEN-051");
        assertThat(refused.text("/article")).contains("第五十一条");
        assertThat(Api.asOfficer().get("/v1/cases/" + id).text("/summary/stepCount"))
                .isEqualTo("1");
    }

    @Test
    void the_receipt_says_what_may_come_next() {
        // given
        Map<String, Object> command = LiveCases.aCommand("2022-03-02");
        // when
        Answer opened = Api.asOfficer().post("/v1/cases", command).is(201);
        // then
        assertThat(opened.text("/caseNumber")).matches("测罚〔2022〕\\d+号|安市监罚〔2022〕\\d+号");
        assertThat(opened.json().get("nextSteps").toString()).contains("penalty-decided", "recording-made");
        assertThat(List.of(opened.text("/stage"), opened.text("/step"))).containsExactly("OPENED", "1");
    }
}
