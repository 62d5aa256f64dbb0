package org.mingjian.cases.rejudging;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
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
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;

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

    @Test
    void an_entry_whose_key_begins_like_one_that_waits_is_named_too() throws SQLException {
        // given
        String agency = Registered.agencyIn("350524");
        try (Connection connection = Database.asApplication()) {
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.EVERYTHING);
            // when
            for (String key : List.of("P-10", "P-1", "P-10", "P-1")) {
                RejudgingJobs.addOnce(
                        connection,
                        new RejudgingJobs.Wanted(
                                UUID.randomUUID(),
                                RejudgingCause.REGISTER_CHANGE,
                                RejudgingJobs.REGISTER_CHANGED + key,
                                "somebody",
                                new DataScope("", "~", agency),
                                "350524",
                                Instant.EPOCH));
            }
            // then
            assertThat(Database.texts(connection, "select reason from rejudging_job where agency = ?", agency))
                    .containsExactly(RejudgingJobs.REGISTER_CHANGED + "P-10；P-1");
            connection.rollback();
        }
    }

    @Test
    void when_an_entrustment_moves_to_another_organisation_both_are_judged_again() throws SQLException {
        // given
        String before = Registered.agencyIn("350524");
        String after = Registered.agencyIn("350524");
        String path = "/v1/registers/entrustments/" + Registered.agencyIn("350524") + "/W-1";
        Api.asSupervisor()
                .put(
                        path,
                        Map.of("validFrom", "2022-01-01", "entry", Map.of("body", before, "items", List.of("FJ-01"))))
                .is(201);
        String jobs = "select count(*) from rejudging_job where agency = ?";
        int first = Database.count(jobs, before);
        idle(before);
        // when
        Api.asSupervisor()
                .ifMatch(1)
                .put(path, Map.of("validFrom", "2023-01-01", "entry", Map.of("body", after, "items", List.of("FJ-01"))))
                .is(200);
        // then
        assertThat(first).isOne();
        assertThat(Database.count(jobs, after)).isOne();
        assertThat(Database.count(jobs, before)).isEqualTo(2);
    }
}
