package org.mingjian.cases.rejudging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

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

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RejudgingByEntryQuarkusTest {

    private final String officer = certificate();
    private final String colleague = certificate();

    private static String certificate() {
        return "350524%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    }

    private static void idle(String agency) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(Database.count(
                                "select count(*) from rejudging_job where agency = ? and status <> 'COMPLETED'",
                                agency))
                        .isZero());
    }

    private static List<String> rules(UUID id) throws SQLException {
        return Database.texts("select rule from case_finding where case_id = ? order by number", id);
    }

    @Test
    void a_change_of_an_entry_judges_open_cases_again_and_is_named_as_the_cause() throws SQLException {
        // given
        String agency = Registered.agencyIn("350524");
        Registered.enterOfficer(officer, agency);
        Registered.enterOfficer(colleague, agency);
        idle(agency);
        UUID open = UUID.fromString(Api.asLoader()
                .post(
                        "/v1/case-reports",
                        aSummaryPenalty()
                                .of(agency, "350524")
                                .with(opened("2022-03-02"), finedBy("2022-03-02", "200", officer, colleague))
                                .report())
                .is(201)
                .text("/caseId"));
        String path = "/v1/registers/certificates/" + agency + "/" + officer;
        Map<String, Object> suspended = Map.of("validFrom", "2022-01-01", "entry", Map.of("state", "SUSPENDED"));
        Map<String, Object> givenBack = Map.of("validFrom", "2022-01-01", "entry", Map.of("state", "VALID"));
        List<String> before = rules(open);
        // when
        Api.asSupervisor().put(path, suspended).is(201);
        idle(agency);
        List<String> during = rules(open);
        List<String> causes =
                Database.texts("select reason from rejudging_job where agency = ? order by id desc", agency);
        Api.asSupervisor().ifMatch(1).put(path, givenBack).is(200);
        idle(agency);
        // then
        assertThat(before).doesNotContain("PEN-042");
        assertThat(during).contains("PEN-042");
        assertThat(causes.getFirst()).contains("执法证件状态" + officer);
        assertThat(rules(open)).isEqualTo(before);
    }
}
