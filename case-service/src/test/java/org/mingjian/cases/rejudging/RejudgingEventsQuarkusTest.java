package org.mingjian.cases.rejudging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.finedBy;
import static org.mingjian.cases.testing.Steps.opened;

/** What others hear of a case that was judged again. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RejudgingEventsQuarkusTest {

    private static final String ONE = "35052466601";
    private static final String OTHER = "35052466602";
    private static final String TOLD = "select (payload::jsonb -> 'data' ->> 'judgement') || ' ' || (payload::jsonb ->>"
            + " 'sequence') from outbox where aggregate_id = ? and event_type = 'org.mingjian.cases.case-rejudged.v1'";

    private static void expire(String agency) {
        String path = "/v1/officers/" + ONE;
        Map<String, String> form =
                Map.of("name", "林某", "agency", agency, "validFrom", "2020-01-01", "validTo", "2021-12-31");
        Api.asLoader()
                .header("If-Match", Api.asLoader().get(path).header("ETag"))
                .put(path, form)
                .is(200);
    }

    @Test
    void another_judgement_is_told_and_the_county_sees_the_job() throws SQLException {
        // given
        String agency = Registered.agencyIn("350524");
        Registered.enterOfficer(ONE, agency);
        Registered.enterOfficer(OTHER, agency);
        UUID open = UUID.fromString(Api.asLoader()
                .post(
                        "/v1/case-reports",
                        aSummaryPenalty()
                                .of(agency, "350524")
                                .with(opened("2022-03-02"), finedBy("2022-03-02", "200", ONE, OTHER))
                                .report())
                .is(201)
                .text("/caseId"));
        // when
        expire(agency);
        // then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Database.texts(TOLD, open)).containsExactly("1 2"));
        assertThat(Api.asSupervisor().get("/v1/cases/" + open + "/verification").text("/intact"))
                .isEqualTo("true");
        List<String> jobs = Database.texts("select id from rejudging_job where agency = ?", agency);
        assertThat(jobs).isNotEmpty();
        Api.as("auditor-anxi").get("/v1/rejudgings/" + jobs.getLast()).is(200);
    }
}
