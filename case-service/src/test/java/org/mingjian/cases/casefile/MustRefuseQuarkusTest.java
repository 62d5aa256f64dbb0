package org.mingjian.cases.casefile;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Corpus.Entry;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;

/** The same over HTTP: what is reported up to the last step, and the last step taken here; and all of it reported. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class MustRefuseQuarkusTest {

    @Test
    void a_broken_one_is_refused_with_rule_and_article_and_reported_it_is_a_finding() {
        // given
        Registered.demonstrationAgency();
        List<String> otherwise = new ArrayList<>();
        // when
        MustRefuseTest.broken().stream()
                .filter(entry -> entry.timeline().agencyFacts().field().isEmpty())
                // those by registers are walked by the live journeys of the system tests
                .filter(entry -> !entry.timeline().hasRegisters())
                .forEach(entry -> {
                    judgeLive(entry, otherwise);
                    judgeReported(entry, otherwise);
                });
        // then
        assertThat(otherwise).isEmpty();
    }

    private static void judgeLive(Entry entry, List<String> otherwise) {
        ObjectNode report = entry.timeline().numbered(ACase.aNumber()).report();
        ArrayNode steps = (ArrayNode) report.get("steps");
        if (steps.size() < 2) {
            return;
        }
        ObjectNode last = (ObjectNode) steps.remove(steps.size() - 1);
        String id = Api.asAgency().post("/v1/case-reports", report).is(201).text("/caseId");
        boolean reviews = last.get("type").asText().startsWith("legal-review-concluded");
        Answer answer = (reviews ? Api.asAgency() : Api.asOfficer())
                .ifMatch(steps.size())
                .post("/v1/cases/" + id + "/steps", last);
        String expected = switch (entry.expected().get(1)) {
            case "refused" -> "422 refused-by-rule " + entry.expected().get(0);
            case "not-offered" -> "422 step-not-allowed ";
            default -> "201  ";
        };
        String actual = answer.status() + " " + answer.text("/code") + " " + answer.text("/rule");
        boolean cited = answer.status() == 201
                || !answer.text("/code").equals("refused-by-rule")
                || !answer.text("/article").isBlank();
        if (!actual.equals(expected) || !cited) {
            otherwise.add(entry.name() + ": " + answer.body());
        }
    }

    private static void judgeReported(Entry entry, List<String> otherwise) {
        ObjectNode report = entry.timeline().numbered(ACase.aNumber()).report();
        String id = Api.asAgency().post("/v1/case-reports", report).is(201).text("/caseId");
        List<String> rules = new ArrayList<>();
        Api.asOfficer()
                .get("/v1/cases/" + id)
                .is(200)
                .at("/findings")
                .forEach(finding -> rules.add(finding.at("/rule").asText()));
        if (!rules.contains(entry.expected().getFirst())) {
            otherwise.add(entry.name() + " reported: " + rules);
        }
    }
}
