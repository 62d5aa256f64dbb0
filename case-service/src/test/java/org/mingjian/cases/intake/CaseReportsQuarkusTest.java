package org.mingjian.cases.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.casefile.Party;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.contract.cases.PartyKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.delivered;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** Reports that come one by one: what is taken, what is refused, and that nothing refused leaves a trace. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseReportsQuarkusTest {

    private static final String REPORTS = "/v1/case-reports";
    private static final String IDENTITY = "350524199001011234";

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @ParameterizedTest
    @MethodSource("badReports")
    void a_bad_report_is_refused_with_its_code_and_leaves_nothing(
            Consumer<ObjectNode> breaking, int status, String code, String pointer) throws SQLException {
        // given
        ACase good = aReport();
        ObjectNode report = good.report();
        breaking.accept(report);
        int events = events();
        // when
        Answer refused = Api.asAgency().post(REPORTS, report);
        // then
        refused.isProblem(status, code).at(code, pointer);
        assertThat(Database.casesNumbered(good.number())).isZero();
        assertThat(events()).isEqualTo(events);
    }

    private static Stream<Arguments> badReports() {
        return Stream.of(
                bad("agency", r -> r.put("agency", Codes.ofAgencyIn("350524")), 422, "unknown-agency", "/agency"),
                bad("check digit", r -> r.put("agency", "113505240039000127"), 422, "wrong-check-digit", "/agency"),
                bad("division", r -> r.put("division", "990101"), 422, "unknown-division", "/division"),
                bad("elsewhere", r -> r.put("division", "350405"), 422, "unknown-division", "/division"),
                bad("future", r -> step(r, 2).put("on", "2999-01-01"), 422, "future-date", "/steps/2/on"),
                bad("early", r -> step(r, 2).put("on", "2022-03-01"), 422, "decided-before-opened", "/steps/2/on"),
                bad("order", r -> step(r, 3).put("on", "2022-03-15"), 422, "date-order", "/steps/3/on"),
                bad("negative", r -> step(r, 2).put("fine", -0.01), 422, "out-of-range", "/steps/2/fine"),
                bad("absurd", r -> step(r, 2).put("fine", 1e15), 422, "out-of-range", "/steps/2/fine"),
                bad(
                        "step",
                        r -> step(r, 1).put("type", "levy-decided").put("amount", 1),
                        422,
                        "step-not-of-kind",
                        "/steps/1/type"),
                bad("unknown step", r -> step(r, 1).put("type", "x"), 422, "unknown-value", "/steps/1/type"),
                bad("no steps", r -> r.putArray("steps"), 422, "no-steps", "/steps"),
                bad("unknown member", r -> r.put("colour", "red"), 400, "malformed-json", "/colour"),
                bad("text for a list", r -> r.put("steps", "none"), 400, "malformed-json", "/steps"),
                bad("text for a number", r -> step(r, 2).put("fine", "200"), 400, "malformed-json", "/steps/2/fine"),
                bad("not a day", r -> step(r, 0).put("on", "2022-02-30"), 400, "malformed-json", "/steps/0/on"));
    }

    private static Arguments bad(String name, Consumer<ObjectNode> breaking, int status, String code, String pointer) {
        return argumentSet(name, breaking, status, code, pointer);
    }

    private static ObjectNode step(ObjectNode report, int index) {
        return (ObjectNode) report.get("steps").get(index);
    }

    @Test
    void a_body_longer_than_any_request_is_too_large_and_belongs_into_an_import() {
        // given
        String spaces = " ".repeat(4 << 20);
        String report = aReport().report().toString().replace("\"steps\":[", "\"steps\":[" + spaces);
        // when
        Answer reported = Api.asAgency().post(REPORTS, report);
        Answer opened = Api.asOfficer().post("/v1/cases", "{" + spaces + "}");
        // then
        assertThat(reported.isProblem(413, "payload-too-large").text("/detail")).contains("批量上报");
        assertThat(opened.isProblem(413, "payload-too-large").text("/detail")).contains("批量上报");
    }

    @Test
    void several_errors_are_named_one_by_one() {
        // given
        ObjectNode report = aReport().report();
        report.put("matter", "").put("division", "1");
        // when
        Answer refused = Api.asAgency().post(REPORTS, report);
        // then
        refused.isProblem(400, "validation-failed")
                .at("missing-field", "/matter")
                .at("unknown-division", "/division");
    }

    @Test
    void a_report_with_an_exponent_that_would_fill_the_memory_is_refused_at_once() {
        // given
        String report = aReport().report().toString().replaceAll("\"fine\":[^,}]+", "\"fine\":1e999999999");
        // then
        Api.asAgency().post(REPORTS, report).isProblem(422, "out-of-range").at("out-of-range", "/steps/2/fine");
    }

    @Test
    void an_agency_reports_only_for_itself() throws SQLException {
        // given
        ACase foreign = aReport().of(Registered.agencyIn("350524"), "350524");
        // when
        Answer refused = Api.asAgency().post(REPORTS, foreign.report());
        // then
        refused.isProblem(403, "outside-data-scope");
        assertThat(Database.casesNumbered(foreign.number())).isZero();
    }

    @Test
    void a_report_goes_from_created_over_unchanged_to_extended() throws SQLException {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"));
        // when
        Answer created = Api.asAgency().post(REPORTS, penalty.report());
        Answer unchanged = Api.asAgency().post(REPORTS, penalty.report());
        Answer extended = Api.asAgency()
                .post(REPORTS, penalty.with(fined("2022-03-20", "5000")).report());
        Answer shorter = Api.asAgency().post(REPORTS, shorter(penalty));
        // then
        assertThat(created.is(201).text("/outcome")).isEqualTo("CREATED");
        assertThat(unchanged.is(200).text("/outcome")).isEqualTo("UNCHANGED");
        assertThat(extended.is(200).text("/outcome")).isEqualTo("EXTENDED");
        assertThat(shorter.is(200).text("/outcome")).isEqualTo("UNCHANGED");
        assertThat(extended.text("/caseId")).isEqualTo(created.text("/caseId"));
        assertThat(Database.casesNumbered(penalty.number())).isOne();
        assertThat(Api.asAgency().get("/v1/cases/" + created.text("/caseId")).at("/steps"))
                .hasSize(3);
    }

    private static ObjectNode shorter(ACase penalty) {
        ObjectNode report = penalty.report();
        report.withArray("steps").remove(2);
        return report;
    }

    @Test
    void other_content_under_a_number_is_refused_and_the_case_stays() {
        // given
        ACase penalty = aReport();
        String id = Api.asAgency().post(REPORTS, penalty.report()).is(201).text("/caseId");
        ObjectNode other = penalty.report();
        step(other, 2).put("fine", 6000);
        // when
        Answer otherStep = Api.asAgency().post(REPORTS, other);
        Answer otherCover = Api.asAgency().post(REPORTS, penalty.about("别的案由").report());
        // then
        otherStep.isProblem(422, "case-number-conflict").at("case-number-conflict", "/caseNumber");
        otherCover.isProblem(422, "case-number-conflict");
        assertThat(Api.asAgency().get("/v1/cases/" + id).text("/steps/2/step/fine"))
                .isEqualTo("5000");
    }

    @Test
    void another_party_under_a_number_is_refused() {
        // given
        ACase penalty = identified(aReport(), IDENTITY);
        Api.asAgency().post(REPORTS, penalty.report()).is(201);
        // when
        Answer same = Api.asAgency().post(REPORTS, penalty.report());
        Answer withoutNumber =
                Api.asAgency().post(REPORTS, identified(penalty, null).report());
        Answer otherNumber = Api.asAgency()
                .post(REPORTS, identified(penalty, "350524199001015678").report());
        Answer otherName = Api.asAgency()
                .post(
                        REPORTS,
                        penalty.against(new Party(PartyKind.PERSON, "李某某", null, IDENTITY))
                                .report());
        // then
        assertThat(same.is(200).text("/outcome")).isEqualTo("UNCHANGED");
        assertThat(withoutNumber.is(200).text("/outcome")).isEqualTo("UNCHANGED");
        otherNumber.isProblem(422, "case-number-conflict").at("case-number-conflict", "/caseNumber");
        assertThat(otherNumber.body()).doesNotContain(IDENTITY, "350524199001015678");
        otherName.isProblem(422, "case-number-conflict");
    }

    private static ACase identified(ACase one, @Nullable String identityNumber) {
        return one.against(new Party(PartyKind.PERSON, "张某某", null, identityNumber));
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_another_under_its_key_none() {
        // given
        String key = UUID.randomUUID().toString();
        ACase penalty = aReport();
        Answer first = Api.asAgency().key(key).post(REPORTS, penalty.report()).is(201);
        // when
        Answer again = Api.asAgency().key(key).post(REPORTS, penalty.report());
        Answer other = Api.asAgency().key(key).post(REPORTS, aReport().report());
        // then
        assertThat(again.is(201).body()).isEqualTo(first.body());
        other.isProblem(422, "idempotency-key-reused");
    }

    @Test
    void a_report_sent_many_times_at_once_creates_one_case() throws Exception {
        // given
        ACase penalty = aReport();
        Callable<String> reporting =
                () -> Api.asAgency().post(REPORTS, penalty.report()).text("/outcome");
        // when
        List<String> outcomes = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<String> outcome : pool.invokeAll(Collections.nCopies(6, reporting))) {
                outcomes.add(outcome.get());
            }
        }
        // then
        assertThat(outcomes).containsOnlyOnce("CREATED").containsOnly("CREATED", "UNCHANGED");
        assertThat(Database.casesNumbered(penalty.number())).isOne();
    }

    @Test
    void a_request_sent_many_times_at_once_gets_one_answer() throws Exception {
        // given
        ACase penalty = aReport();
        String key = UUID.randomUUID().toString();
        Callable<String> reporting = () ->
                Api.asAgency().key(key).post(REPORTS, penalty.report()).is(201).body();
        // when
        List<String> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<String> answer : pool.invokeAll(Collections.nCopies(6, reporting))) {
                answers.add(answer.get());
            }
        }
        // then
        assertThat(answers).containsOnly(answers.getFirst());
    }

    @Test
    void what_breaks_the_law_is_taken_in_with_findings() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"), fined("2022-03-20", "5000"));
        // when
        Answer created = Api.asAgency().post(REPORTS, penalty.report()).is(201);
        // then
        assertThat(created.text("/findings")).isEqualTo("1");
        Answer seen = Api.asSupervisor().get("/v1/cases/" + created.text("/caseId"));
        assertThat(seen.text("/findings/0/rule")).isEqualTo("PEN-044");
        assertThat(seen.at("/deadlines").findValuesAsText("limit")).contains("PEN-060", "PEN-061", "TS-11");
    }

    @Test
    void an_identity_number_is_kept_encrypted_and_never_shown() throws SQLException {
        // given
        ACase penalty = aReport().against(new Party(PartyKind.PERSON, "张某某", null, IDENTITY));
        // when
        Answer created = Api.asAgency().post(REPORTS, penalty.report()).is(201);
        // then
        String id = created.text("/caseId");
        assertThat(created.body() + Api.asSupervisor().get("/v1/cases/" + id).body())
                .doesNotContain(IDENTITY);
        UUID caseId = UUID.fromString(id);
        assertThat(Database.texts("select encode(party_identity, 'escape') from case_file where id = ?", caseId))
                .allMatch(kept -> !kept.contains(IDENTITY));
        assertThat(Database.count("select octet_length(party_identity) from case_file where id = ?", caseId))
                .isEqualTo(12 + IDENTITY.length() + 16);
        assertThat(Database.texts("select payload from outbox where aggregate_id = ?", caseId))
                .allMatch(event -> !event.contains("张某某") && !event.contains(IDENTITY));
    }

    private static ACase aReport() {
        return aPenalty()
                .with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "5000"))
                .with(delivered("2022-03-21"));
    }

    private static int events() throws SQLException {
        return Database.count("select count(*) from outbox where agency = ?", ACase.AGENCY);
    }
}
