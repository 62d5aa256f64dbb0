package org.mingjian.cases.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.problem.ProblemException;
import org.mingjian.kernel.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What callers without a login may ask for, and how much of the database they may take. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class PublicReadsQuarkusTest {

    @Inject
    PublicReads reads;

    private int deep(int more) throws SQLException {
        return reads.read(_ -> more == 1 ? 1 : 1 + deep(more - 1));
    }

    @Test
    void a_few_read_at_once_and_the_next_is_told_when_to_come_back() throws SQLException {
        // then
        assertThat(deep(PublicReads.AT_ONCE)).isEqualTo(PublicReads.AT_ONCE);
        assertThatThrownBy(() -> deep(PublicReads.AT_ONCE + 1))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(ProblemType.SERVICE_UNAVAILABLE);
                    assertThat(problem.headers()).containsKey("Retry-After");
                });
        assertThat(deep(PublicReads.AT_ONCE)).isEqualTo(PublicReads.AT_ONCE);
    }

    @Test
    void nothing_is_read_for_long() throws SQLException {
        // when
        String timeout = reads.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("show statement_timeout")) {
                row.next();
                return row.getString(1);
            }
        });
        // then
        assertThat(timeout).isEqualTo("5s");
    }

    @Test
    void an_officer_whose_certificate_is_suspended_is_not_shown_as_certified() {
        // given
        String agency = Registered.agencyIn("350524");
        String suffix = agency.substring(agency.length() - 6);
        String valid = "350524V" + suffix;
        String suspended = "350524S" + suffix;
        Registered.enterOfficer(valid, agency);
        Registered.enterOfficer(suspended, agency);
        enterState(agency, suspended, "SUSPENDED");
        enterState(agency, valid, "VALID");
        // then
        assertThat(Api.anonymously()
                        .get("/v1/public/officers?agency=" + agency)
                        .is(200)
                        .items("/certificateNumber"))
                .containsExactly(valid);
    }

    private static void enterState(String agency, String certificate, String state) {
        Api.asSupervisor()
                .put(
                        "/v1/registers/certificates/" + agency + "/" + certificate,
                        Map.of("validFrom", "2021-01-01", "entry", Map.of("state", state)))
                .is(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decisions?number=ab%00", "decisions?agency=a%00", "officers?agency=a%00"})
    void what_no_text_can_hold_is_refused(String query) {
        // then
        Api.anonymously().get("/v1/public/" + query).isProblem(400, "validation-failed");
    }

    @Test
    void what_the_public_asks_for_is_found_by_an_index() throws SQLException {
        // then
        assertThat(Database.count("select count(*) from pg_indexes where indexname in ('disclosure_end_by_case',"
                        + " 'disclosure_newest_first_by_kind', 'disclosure_newest_first_by_division')"))
                .isEqualTo(3);
    }
}
