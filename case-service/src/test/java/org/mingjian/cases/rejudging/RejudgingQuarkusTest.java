package org.mingjian.cases.rejudging;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.casefile.JudgingAgain;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Imports;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.db.UnitOfWork;
import org.mingjian.kernel.identity.DataScope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.disclosed;
import static org.mingjian.cases.testing.Steps.filed;
import static org.mingjian.cases.testing.Steps.finedBy;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RejudgingQuarkusTest {

    private static final String REJUDGINGS = "/v1/rejudgings";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final String one = certificate();
    private final String other = certificate();
    private String agency = "";

    @Inject
    JudgingAgain judging;

    @Inject
    DataSource dataSource;

    @BeforeEach
    void anAgencyWithTwoOfficers() throws SQLException {
        agency = Registered.agencyIn("350524");
        Registered.enterOfficer(one, agency);
        Registered.enterOfficer(other, agency);
        idle();
    }

    private static String certificate() {
        return "350524%05d".formatted(ThreadLocalRandom.current().nextInt(100_000));
    }

    private ACase aCase() {
        return aSummaryPenalty()
                .of(agency, "350524")
                .with(opened("2022-03-02"), finedBy("2022-03-02", "200", one, other));
    }

    private static UUID reported(ACase reported) {
        return UUID.fromString(Api.asLoader()
                .post("/v1/case-reports", reported.report())
                .is(201)
                .text("/caseId"));
    }

    /** Ends the validity of a certificate before anything it was used for. */
    private static void expire(String certificate, String agency) {
        String path = "/v1/officers/" + certificate;
        String version = Api.asLoader().get(path).header("ETag");
        Map<String, String> form =
                Map.of("name", "林某", "agency", agency, "validFrom", "2020-01-01", "validTo", "2021-12-31");
        Api.asLoader().header("If-Match", version).put(path, form).is(200);
    }

    /** Waits until no job is left of the agency. */
    private void idle() {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Database.count(
                                "select count(*) from rejudging_job where agency = ? and status <> 'COMPLETED'",
                                agency))
                        .isZero());
    }

    private String newestJob() throws SQLException {
        return Database.texts("select id from rejudging_job where agency = ? order by id desc limit 1", agency)
                .getFirst();
    }

    private static List<String> rules(UUID id) throws SQLException {
        return Database.texts("select rule from case_finding where case_id = ? order by number", id);
    }

    private static Answer done(Answer accepted) {
        String path = accepted.is(202).header("Location");
        String place = path.substring(path.indexOf("/v1/"));
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(Api.as("admin").get(place).text("/status")).isEqualTo("COMPLETED"));
        return Api.as("admin").get(place);
    }

    private Answer request(Map<String, String> body) {
        return Api.as("admin").post(REJUDGINGS, body);
    }

    @Test
    void a_certificate_that_turns_out_invalid_is_held_against_open_cases_and_no_longer_when_corrected()
            throws SQLException {
        // given
        UUID open = reported(aCase());
        List<String> before = rules(open);
        // when
        expire(other, agency);
        idle();
        // then
        assertThat(before).doesNotContain("PEN-042");
        assertThat(rules(open)).contains("PEN-042").hasSize(before.size() + 1);
        assertThat(Database.count("select finding_count from case_file where id = ?", open))
                .isEqualTo(before.size() + 1);
        Answer job = Api.as("admin").get(REJUDGINGS + "/" + newestJob()).is(200);
        assertThat(job.text("/cause")).isEqualTo("REGISTER_CHANGE");
        assertThat(job.at("/seen").asInt()).isOne();
        assertThat(job.at("/changed").asInt()).isOne();
        assertThat(job.at("/rules").toString()).isEqualTo("[{\"rule\":\"PEN-042\",\"added\":1,\"removed\":0}]");

        // when
        String path = "/v1/officers/" + other;
        Api.asLoader()
                .header("If-Match", Api.asLoader().get(path).header("ETag"))
                .put(path, Map.of("name", "林某", "agency", agency, "validFrom", "2020-01-01"))
                .is(200);
        idle();
        // then
        assertThat(rules(open)).isEqualTo(before);
        assertThat(Database.texts("select rule from case_finding_resolved where case_id = ?", open))
                .containsExactly("PEN-042");
        assertThat(Api.as("admin")
                        .get(REJUDGINGS + "/" + newestJob())
                        .at("/rules")
                        .toString())
                .isEqualTo("[{\"rule\":\"PEN-042\",\"added\":0,\"removed\":1}]");
    }

    @Test
    void steps_and_chain_stay_as_they_are() throws SQLException {
        // given
        UUID open = reported(aCase());
        String head = Database.texts("select step_count || head_sha256 || head_sm3 from case_file where id = ?", open)
                .getFirst();
        // when
        expire(other, agency);
        idle();
        // then
        assertThat(rules(open)).contains("PEN-042");
        assertThat(Database.texts("select step_count || head_sha256 || head_sm3 from case_file where id = ?", open))
                .containsExactly(head);
        assertThat(Api.asSupervisor()
                        .get("/v1/cases/" + open + "/verification")
                        .is(200)
                        .at("/intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void an_agency_that_was_none_on_the_day_changes_its_open_cases_and_a_new_name_changes_nothing()
            throws SQLException {
        // given
        reported(aCase());
        String path = "/v1/agencies/" + agency;
        String before = newestJob();
        // when
        Map<String, String> renamed = new HashMap<>(Registered.agencyForm("改名局", "350524"));
        Api.asLoader()
                .header("If-Match", Api.asLoader().get(path).header("ETag"))
                .put(path, renamed)
                .is(200);
        // then
        assertThat(newestJob()).isEqualTo(before);
        // when
        renamed.put("validFrom", "2022-06-01");
        Api.asLoader()
                .header("If-Match", Api.asLoader().get(path).header("ETag"))
                .put(path, renamed)
                .is(200);
        // then
        assertThat(newestJob()).isNotEqualTo(before);
        idle();
        assertThat(Api.as("admin")
                        .get(REJUDGINGS + "/" + newestJob())
                        .at("/seen")
                        .asInt())
                .isOne();
    }

    @Test
    void closed_cases_without_an_open_limit_are_left_alone() throws SQLException {
        // given
        UUID done = reported(aCase().with(
                        delivered("2022-03-02"), filed("2022-03-03"), disclosed("2022-03-08"), closed("2022-03-09")));
        List<String> before = rules(done);
        Database.changeAsOwner("delete from case_deadline where case_id = ? and met_on is null", done);
        // when
        expire(other, agency);
        idle();
        // then
        assertThat(rules(done)).isEqualTo(before);
    }

    @Test
    void what_a_changed_calendar_makes_wrong_is_put_right_on_request() throws SQLException {
        // given: what an earlier calendar would have left behind
        UUID open = reported(aCase());
        List<String> limits = Database.texts("select due from case_deadline where case_id = ? order by 1", open);
        assertThat(limits).isNotEmpty();
        Database.changeAsOwner("update case_deadline set due = due + 3 where case_id = ?", open);
        Database.changeAsOwner("update case_file set stage = 'OPENED' where id = ?", open);
        // when
        Answer job = done(request(Map.of("reason", "节假日安排公布", "agency", agency)));
        // then
        assertThat(job.at("/changed").asInt()).isOne();
        assertThat(Database.texts("select due from case_deadline where case_id = ? order by 1", open))
                .isEqualTo(limits);
        assertThat(Database.texts("select stage from case_file where id = ?", open))
                .doesNotContain("OPENED");
    }

    @Test
    void judging_again_what_has_not_changed_changes_nothing() throws SQLException {
        // given
        UUID open = reported(aCase());
        String before =
                Database.texts("select xmin from case_file where id = ?", open).getFirst();
        // when
        Answer job = done(request(Map.of("reason", "复核", "agency", agency)));
        // then
        assertThat(job.at("/seen").asInt()).isOne();
        assertThat(job.at("/changed").asInt()).isZero();
        assertThat(Database.texts("select xmin from case_file where id = ?", open))
                .containsExactly(before);
    }

    @Test
    void every_open_case_is_seen_once_across_batches() throws SQLException {
        // given
        int cases = 1_203;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < cases; i++) {
            lines.append(aCase().report()).append('\n');
        }
        Imports.done(lines.toString());
        // when
        expire(other, agency);
        idle();
        // then
        Answer job = Api.as("admin").get(REJUDGINGS + "/" + newestJob());
        assertThat(job.at("/seen").asInt()).isEqualTo(cases);
        assertThat(job.at("/changed").asInt()).isEqualTo(cases);
        assertThat(Database.count("select count(*) from case_finding where agency = ? and rule = 'PEN-042'", agency))
                .isEqualTo(cases);
    }

    @Test
    void a_case_judged_again_is_sent_again_although_its_version_is_the_same() throws SQLException {
        // given
        String path = "/v1/cases/" + reported(aCase());
        Api.asSupervisor().header("If-None-Match", "\"2\"").get(path).is(304);
        // when
        expire(other, agency);
        idle();
        // then
        Answer sent =
                Api.asSupervisor().header("If-None-Match", "\"2\"").get(path).is(200);
        assertThat(sent.at("/findings").toString()).contains("PEN-042");
        assertThat(sent.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_job_cut_off_goes_on_behind_the_last_case_that_was_seen() throws SQLException {
        // given
        reported(aCase());
        reported(aCase());
        UUID last = reported(aCase());
        List<String> inOrder = Database.texts("select id from case_file where agency = ? order by id", agency);
        assertThat(inOrder).hasSize(3).endsWith(last.toString());
        UUID job = UUID.randomUUID();
        // when
        Database.changeAsOwner(
                "insert into rejudging_job (id, cause, reason, requested_by, division_from, division_to, agency, status,"
                        + " seen, at_agency, at_case) values (?, 'REQUEST', '复核', 'x', '', '~', ?, 'RUNNING', 2, ?, ?)",
                job,
                agency,
                agency,
                UUID.fromString(inOrder.get(1)));
        idle();
        // then
        assertThat(Database.count("select seen from rejudging_job where id = ?", job))
                .isEqualTo(3);
    }

    @Test
    void a_case_that_gets_a_step_while_it_is_judged_is_judged_anew_with_it() throws SQLException {
        // given
        ACase growing = aCase();
        UUID open = reported(growing);
        Database.changeAsOwner("update case_file set stage = 'OPENED' where id = ?", open);
        DataScope scope = new DataScope("", "~", agency);
        JudgingAgain.Batch batch = UnitOfWork.inScope(
                dataSource,
                scope,
                connection -> judging.next(connection, new JudgingAgain.Place(agency, new UUID(0, 0)), agency));
        // when
        Api.asLoader()
                .post("/v1/case-reports", growing.with(delivered("2022-03-04")).report())
                .is(200);
        List<String> withStep = findingsAndStage(open);
        UnitOfWork.inScope(dataSource, scope, connection -> judging.keep(connection, batch));
        // then
        assertThat(batch.seen()).isOne();
        assertThat(findingsAndStage(open)).isEqualTo(withStep);
        assertThat(Database.count("select step_count from case_file where id = ?", open))
                .isEqualTo(3);
    }

    private static List<String> findingsAndStage(UUID id) throws SQLException {
        return Database.texts(
                "select stage || finding_count || coalesce((select string_agg(rule, ',' order by number) from case_finding"
                        + " where case_id = c.id), '') from case_file c where id = ?",
                id);
    }

    @Test
    void a_repeated_request_is_the_same_job_and_another_under_its_key_is_refused() {
        // given
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("reason", "复核", "agency", agency);
        Answer first = Api.as("admin").key(key).post(REJUDGINGS, body).is(202);
        // then
        assertThat(Api.as("admin").key(key).post(REJUDGINGS, body).is(202).text("/id"))
                .isEqualTo(first.text("/id"));
        Api.as("admin").key(key).post(REJUDGINGS, Map.of("reason", "别的")).isProblem(422, "idempotency-key-reused");
        assertThat(Api.as("admin").get(REJUDGINGS + "?limit=200").is(200).items("/id"))
                .containsOnlyOnce(first.text("/id"));
    }

    @Test
    void only_administrators_ask_and_only_they_and_auditors_look() {
        // given
        Map<String, String> body = Map.of("reason", "复核", "agency", agency);
        String job = REJUDGINGS + "/" + request(body).is(202).text("/id");
        // then
        Api.anonymously().post(REJUDGINGS, body).isProblem(401, "login-required");
        Api.asSupervisor().post(REJUDGINGS, body).isProblem(403, "forbidden");
        Api.asLoader().post(REJUDGINGS, body).isProblem(403, "forbidden");
        Api.asSupervisor().get(REJUDGINGS).isProblem(403, "forbidden");
        Api.asOfficer().get(job).isProblem(403, "forbidden");
        // an auditor of one county does not see what goes beyond it
        Api.as("auditor-anxi").get(job).isProblem(404, "not-found");
        assertThat(Api.as("auditor-anxi").get(REJUDGINGS + "?limit=200").is(200).items("/id"))
                .doesNotContain(job.substring(job.lastIndexOf('/') + 1));
    }

    @Test
    void a_request_that_says_too_little_or_means_nobody_is_refused() {
        request(Map.of()).isProblem(400, "validation-failed").at("validation-failed", "/reason");
        request(Map.of("reason", "复核", "agency", Codes.ofAgencyIn("350524"))).isProblem(422, "unknown-agency");
        request(Map.of("reason", "复核", "colour", "red")).isProblem(400, "malformed-json");
        Api.as("admin").get(REJUDGINGS + "/" + UUID.randomUUID()).isProblem(404, "not-found");
        Api.as("admin").get(REJUDGINGS + "?cursor=nonsense").isProblem(400, "bad-cursor");
    }
}
