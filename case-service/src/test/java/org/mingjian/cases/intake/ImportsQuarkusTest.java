package org.mingjian.cases.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.counts;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Imports.outcomes;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.informed;
import static org.mingjian.cases.testing.Steps.opened;

/** The life of an upload, from the receipt to the outcome of its last record. A batch holds 20 records here. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportsQuarkusTest {

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @Test
    void an_upload_is_received_at_once_and_read_behind_the_scenes() {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"));
        // when
        Answer accepted = Api.asAgency().upload("/v1/imports", lines(penalty));
        // then
        assertThat(accepted.is(202).text("/status")).isEqualTo("RECEIVED");
        assertThat(accepted.header("Retry-After")).isEqualTo("1");
        Answer ended = done(accepted);
        assertThat(ended.text("/status")).isEqualTo("COMPLETED");
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 0 rejected");
        assertThat(ended.text("/readBytes")).isNotEqualTo("0");
        assertThat(ended.text("/digest")).hasSize(64);
    }

    @Test
    void each_record_gets_its_own_outcome() {
        // given
        ACase kept = aPenalty().with(opened("2022-03-02"));
        ACase longer = aPenalty().with(opened("2022-03-02"));
        done(lines(kept, longer));
        ACase fresh = aPenalty().with(opened("2022-03-02"));
        ACase future = aPenalty().with(opened("2999-03-02"));
        ACase conflicting = aPenalty().numbered(kept.number()).with(opened("2022-03-05"));
        // when
        Answer ended = done(lines(kept, longer.with(informed("2022-03-10")), fresh, future) + "\n{\"caseNumber\":"
                + "\n" + lines(conflicting));
        // then
        assertThat(counts(ended)).isEqualTo("1 created, 1 extended, 1 unchanged, 3 rejected");
        Answer outcomes = outcomes(ended);
        assertThat(outcomes.items("/outcome"))
                .containsExactly("UNCHANGED", "EXTENDED", "CREATED", "REJECTED", "REJECTED", "REJECTED");
        assertThat(outcomes.items("/record")).containsExactly("1", "2", "3", "4", "5", "6");
        assertThat(outcomes.items("/errors/0/code"))
                .containsExactly("", "", "", "future-date", "malformed-json", "case-number-conflict");
    }

    @Test
    void a_case_twice_in_one_upload_is_seen_in_its_order() throws SQLException {
        // given
        ACase first = aPenalty().with(opened("2022-03-02"));
        String twice = lines(first) + "\n" + lines(first);
        ACase longer = aPenalty().numbered(first.number()).with(opened("2022-03-02"), informed("2022-03-10"));
        ACase other = aPenalty().numbered(first.number()).with(opened("2022-03-04"));
        // when
        Answer ended = done(twice + "\n" + lines(longer, other));
        // then
        assertThat(outcomes(ended).items("/outcome")).containsExactly("CREATED", "UNCHANGED", "EXTENDED", "REJECTED");
        assertThat(Database.casesNumbered(first.number())).isOne();
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_record_and_keeps_none() throws SQLException {
        // given
        ACase kept = aPenalty().with(opened("2022-03-02"));
        done(lines(kept));
        ACase fresh = aPenalty().with(opened("2022-03-02"));
        ACase future = aPenalty().with(opened("2999-03-02"));
        int events = Database.count("select count(*) from outbox where agency = ?", ACase.AGENCY);
        // when
        Answer ended = done(Api.asLoader()
                .upload("/v1/imports?dryRun=true", lines(kept.with(informed("2022-03-10")), fresh, future)));
        // then
        assertThat(ended.at("/dryRun").asBoolean()).isTrue();
        assertThat(counts(ended)).isEqualTo("1 created, 1 extended, 0 unchanged, 1 rejected");
        assertThat(outcomes(ended).items("/outcome")).containsExactly("EXTENDED", "CREATED", "REJECTED");
        assertThat(Database.casesNumbered(fresh.number())).isZero();
        assertThat(Database.count("select step_count from case_file where case_number = ?", kept.number()))
                .isOne();
        assertThat(Database.count("select count(*) from outbox where agency = ?", ACase.AGENCY))
                .isEqualTo(events);
    }

    @Test
    void a_dry_run_sees_a_case_twice_as_a_real_run_would() throws SQLException {
        // given
        ACase first = aPenalty().with(opened("2022-03-02"));
        String once = lines(first);
        ACase other = aPenalty().numbered(first.number()).with(opened("2022-03-04"));
        String upload = once + "\n" + once + "\n" + lines(first.with(informed("2022-03-10")), other) + "\n" + once;
        // when
        Answer tried = done(Api.asLoader().upload("/v1/imports?dryRun=true", upload));
        Answer done = done(upload);
        // then
        assertThat(outcomes(tried).items("/outcome"))
                .isEqualTo(outcomes(done).items("/outcome"))
                .containsExactly("CREATED", "UNCHANGED", "EXTENDED", "REJECTED", "UNCHANGED");
        assertThat(Database.casesNumbered(first.number())).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "yes", "TRUE", "", "true&dryRun=false"})
    void whoever_does_not_clearly_ask_for_a_dry_run_is_asked_again(String dryRun) throws SQLException {
        // given
        ACase penalty = aPenalty().with(opened("2022-03-02"));
        // when
        Answer refused = Api.asLoader().upload("/v1/imports?dryRun=" + dryRun, lines(penalty));
        // then
        refused.isProblem(400, "validation-failed").at("validation-failed", "/dryRun");
        assertThat(Database.casesNumbered(penalty.number())).isZero();
    }

    @Test
    void outcomes_come_page_by_page_without_gaps_and_can_be_narrowed() {
        // given
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            all.add(i % 3 == 0 ? "broken" : lines(aPenalty().with(opened("2022-03-02"))));
        }
        Answer ended = done(String.join("\n", all));
        String path = "/v1/imports/" + ended.text("/id") + "/outcomes?limit=7";
        // when
        List<String> records = new ArrayList<>();
        Answer page = Api.asLoader().get(path);
        records.addAll(page.items("/record"));
        while (page.json().hasNonNull("nextCursor")) {
            page = Api.asLoader().get(path + "&cursor=" + page.text("/nextCursor"));
            records.addAll(page.items("/record"));
        }
        // then
        assertThat(records)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 45).mapToObj(String::valueOf).toList());
        assertThat(Api.asLoader().get(path + "&limit=200&outcome=REJECTED").items("/outcome"))
                .isNotEmpty()
                .containsOnly("REJECTED");
        Api.asLoader().get(path + "&outcome=LOST").isProblem(400, "validation-failed");
    }

    @Test
    void a_table_is_read_like_lines() {
        // given
        String number = ACase.aNumber();
        String row = ACase.AGENCY + "," + number + ",PENALTY,SUMMARY,乱扔,PERSON,某某,";
        String table =
                "agency,caseNumber,kind,procedure,matter,party.kind,party.name,type,on,officers,outcome,sanctions,fine\n"
                        + row + "case-opened,2022-03-02,,,,\n"
                        + row + "penalty-decided,2022-03-02,35052400001;35052400002,PENALISED,FINE,200\n";
        // when
        Answer ended = done(
                Api.asAgency().header("Content-Type", "text/csv; charset=UTF-8").upload("/v1/imports", table));
        // then
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 0 rejected");
        String id = outcomes(ended).items("/caseId").getFirst();
        Answer seen = Api.asAgency().get("/v1/cases/" + id);
        assertThat(seen.at("/steps")).hasSize(2);
        assertThat(seen.at("/findings")).isEmpty();
    }

    @Test
    void the_same_request_again_gets_the_same_answer_and_is_read_once() throws SQLException {
        // given
        String key = UUID.randomUUID().toString();
        String upload = lines(aPenalty().with(opened("2022-03-02")));
        Answer first = Api.asAgency().key(key).upload("/v1/imports", upload).is(202);
        done(first);
        // when
        Answer again = Api.asAgency().key(key).upload("/v1/imports", upload);
        Answer other = Api.asAgency().key(key).upload("/v1/imports", upload + "\n");
        // then
        assertThat(again.is(202).body()).isEqualTo(first.body());
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        other.isProblem(422, "idempotency-key-reused");
        assertThat(Database.count("select count(*) from import_job where digest = ?", first.text("/digest")))
                .isOne();
    }

    @Test
    void the_rights_of_the_caller_bind_every_record() throws SQLException {
        // given
        ACase own = aPenalty().with(opened("2022-03-02"));
        ACase foreign = aPenalty().of(Registered.agencyIn("350524"), "350524").with(opened("2022-03-02"));
        // when
        Answer ended = done(Api.asAgency().upload("/v1/imports", lines(own, foreign)));
        // then
        assertThat(outcomes(ended).items("/errors/0/code")).containsExactly("", "outside-data-scope");
        assertThat(Database.casesNumbered(foreign.number())).isZero();
    }

    @Test
    void a_number_taken_where_the_caller_cannot_see_is_a_conflict() throws SQLException {
        // given
        String agency = Registered.agencyIn("350000");
        ACase elsewhere = aPenalty().of(agency, "350405").with(opened("2022-03-02"));
        done(lines(elsewhere));
        ACase same =
                aPenalty().of(agency, "350524").numbered(elsewhere.number()).with(opened("2022-03-02"));
        ACase beside = aPenalty().of(agency, "350524").with(opened("2022-03-02"));
        // when
        Answer ended = done(lines(beside, same));
        // then
        assertThat(outcomes(ended).items("/outcome")).containsExactly("CREATED", "REJECTED");
        assertThat(outcomes(ended).items("/errors/0/code")).containsExactly("", "case-number-conflict");
    }

    @Test
    void others_imports_are_not_there() {
        // given
        Answer ended = done(lines(aPenalty().with(opened("2022-03-02"))));
        String path = "/v1/imports/" + ended.text("/id");
        // then
        Api.asAgency().get(path).isProblem(404, "not-found");
        Api.asAgency().get(path + "/outcomes").isProblem(404, "not-found");
        Api.as("supervisor-shaxian").get(path).isProblem(404, "not-found");
        assertThat(Api.asAgency().get("/v1/imports?limit=200").items("/id")).doesNotContain(ended.text("/id"));
        assertThat(Api.asLoader().get("/v1/imports?limit=200").items("/id")).contains(ended.text("/id"));
    }

    @Test
    void records_that_hold_what_no_database_stores_are_rejected_and_the_others_kept() {
        // given
        ObjectNode nul = aPenalty().with(opened("2022-03-02")).report();
        nul.put("caseNumber", "安\u0000").put("agency", "113\u0000");
        ObjectNode half = aPenalty().with(opened("2022-03-02")).report();
        half.put("caseNumber", "安HALF").put("matter", "乱HALF");
        ACase good = aPenalty().with(opened("2022-03-02"), informed("2022-03-10"), fined("2022-03-20", "1e3"));
        // when
        Answer ended = done(nul + "\n" + half.toString().replace("HALF", "\\ud842") + "\n" + lines(good));
        // then
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 2 rejected");
    }
}
