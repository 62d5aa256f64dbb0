package org.mingjian.cases.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.finedBy;
import static org.mingjian.cases.testing.Steps.opened;

/** What is held against a case keeps the moment it was first held, and what no longer is stays readable. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class FindingHistoryQuarkusTest {

    private static final String HELD =
            "select rule || ' ' || steps::text || ' ' || recorded_at from case_finding where case_id = ? order by 1";

    private final String certified = certificate();
    private final String unknown = certificate();
    private String agency = "";
    private ACase reported = aSummaryPenalty();
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void aCaseDecidedByAnOfficerTheRegisterDoesNotKnow() throws SQLException {
        agency = Registered.agencyIn("350524");
        Registered.enterOfficer(certified, agency);
        reported = aSummaryPenalty()
                .of(agency, "350524")
                .with(opened("2022-03-02"), finedBy("2022-03-02", "200", certified, unknown));
        Answer answer = Api.asLoader().post("/v1/case-reports", reported.report());
        id = UUID.fromString(answer.is(201).text("/caseId"));
        assertThat(rules()).contains("PEN-042");
    }

    private static String certificate() {
        return "350524%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    }

    private List<String> rules() throws SQLException {
        return Database.texts("select rule from case_finding where case_id = ?", id);
    }

    private void reportedFurther() {
        Api.asLoader()
                .post("/v1/case-reports", reported.with(delivered("2022-03-02")).report())
                .is(200);
    }

    @Test
    void a_finding_still_held_after_a_further_step_keeps_its_moment() throws SQLException {
        // given
        List<String> before = Database.texts(HELD, id);
        // when
        reportedFurther();
        // then
        assertThat(Database.texts(HELD, id)).containsAll(before);
        assertThat(Database.count("select step_count from case_file where id = ?", id))
                .isEqualTo(3);
        assertThat(Database.count("select count(*) from case_finding_resolved where case_id = ?", id))
                .isZero();
    }

    @Test
    void a_finding_no_longer_held_is_kept_as_resolved_and_counted_nowhere() throws SQLException {
        // given
        String since = Database.texts("select recorded_at from case_finding where case_id = ? and rule = 'PEN-042'", id)
                .getFirst();
        Registered.enterOfficer(unknown, agency);
        // when
        reportedFurther();
        // then
        assertThat(rules()).doesNotContain("PEN-042");
        assertThat(Database.texts("select recorded_at from case_finding_resolved where case_id = ?", id))
                .containsExactly(since);
        Answer view = Api.asSupervisor().get("/v1/cases/" + id).is(200);
        assertThat(view.text("/resolvedFindings/0/rule")).isEqualTo("PEN-042");
        assertThat(view.text("/resolvedFindings/0/resolvedAt"))
                .isGreaterThan(view.text("/resolvedFindings/0/recordedAt"));
        assertThat(view.at("/findings").size())
                .isEqualTo(view.at("/summary/findingCount").asInt());
    }
}
