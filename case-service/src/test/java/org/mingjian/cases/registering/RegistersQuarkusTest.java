package org.mingjian.cases.registering;

import java.net.http.HttpRequest.BodyPublishers;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.time.ChinaTime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistersQuarkusTest {

    private static final String ROOT = "/v1/registers/";
    private static final String CSV_HEAD = "agency,key,validFrom,validTo,publishedOn,name,kind,basis,field\n";

    private String agency = "";

    @BeforeEach
    void anAgency() {
        agency = Registered.agencyIn("350524");
    }

    private static Map<String, Object> form(String from, @Nullable String to, Map<String, Object> entry) {
        Map<String, Object> form = new HashMap<>(Map.of("validFrom", from, "publishedOn", from, "entry", entry));
        if (to != null) {
            form.put("validTo", to);
        }
        return form;
    }

    private static String today() {
        return ChinaTime.dayOf(Instant.now()).toString();
    }

    private static Map<String, Object> power(String from, String name) {
        return form(from, null, Map.of("name", name, "kind", "PENALTY", "basis", "价格法第四十二条"));
    }

    private String path(String register, String key) {
        return ROOT + register + "/" + agency + "/" + key;
    }

    private Answer entered(String key, String from, String name) {
        return Api.asSupervisor().put(path("powers", key), power(from, name)).is(201);
    }

    private List<String> names(String day) {
        return Api.asSupervisor()
                .get(ROOT + "powers?agency=" + agency + "&on=" + day)
                .is(200)
                .items("/entry/name");
    }

    private static List<String> periods(Answer versions) {
        return StreamSupport.stream(versions.at("/versions").spliterator(), false)
                .map(one -> one.path("validFrom").asText() + ".."
                        + one.path("validTo").asText() + (one.has("supersededAt") ? " once" : "") + " "
                        + one.at("/entry/name").asText())
                .toList();
    }

    private Answer upload(Api who, String query, String type, String body) {
        return who.header("Content-Type", type)
                .send("POST", ROOT + "powers/imports" + query, BodyPublishers.ofString(body));
    }

    @Test
    void a_new_version_holds_from_its_day_and_what_was_believed_stays_readable() {
        // given
        String etag = entered("FJ-01", "2020-01-01", "旧名").header("ETag");
        // when
        Answer changed = Api.asSupervisor()
                .header("If-Match", etag)
                .put(path("powers", "FJ-01"), power("2023-01-01", "新名"))
                .is(200);
        // then
        assertThat(periods(changed))
                .containsExactly("2020-01-01..2022-12-31 旧名", "2020-01-01.. once 旧名", "2023-01-01.. 新名");
        assertThat(names("2022-12-31")).containsExactly("旧名");
        assertThat(names("2023-01-01")).containsExactly("新名");
        assertThat(names("2019-12-31")).isEmpty();
        assertThat(Api.asSupervisor().get(path("powers", "FJ-01")).header("ETag"))
                .isEqualTo(changed.header("ETag"))
                .isNotEqualTo(etag);
    }

    @Test
    void a_correction_of_an_earlier_period_ends_where_the_next_version_begins() {
        // given
        entered("FJ-02", "2020-01-01", "一");
        Api.asSupervisor()
                .ifMatch(1)
                .put(path("powers", "FJ-02"), power("2023-01-01", "三"))
                .is(200);
        // when
        Answer corrected = Api.asSupervisor()
                .ifMatch(2)
                .put(path("powers", "FJ-02"), power("2021-01-01", "二"))
                .is(200);
        // then
        assertThat(periods(corrected).stream().filter(period -> !period.contains("once")))
                .containsExactly("2020-01-01..2020-12-31 一", "2021-01-01..2022-12-31 二", "2023-01-01.. 三");
        Api.asSupervisor()
                .ifMatch(3)
                .put(
                        path("powers", "FJ-02"),
                        form("2021-06-01", "2023-01-01", Map.of("name", "四", "kind", "PENALTY", "basis", "法")))
                .isProblem(422, "out-of-range")
                .at("out-of-range", "/validTo");
    }

    @Test
    void whoever_has_not_read_an_entry_changes_nothing_and_the_same_again_is_no_change() {
        // given
        entered("FJ-03", "2020-01-01", "名");
        // then
        Api.asSupervisor()
                .put(path("powers", "FJ-03"), power("2021-01-01", "新"))
                .isProblem(428, "precondition-required");
        Api.asSupervisor()
                .ifMatch(9)
                .put(path("powers", "FJ-03"), power("2021-01-01", "新"))
                .isProblem(412, "stale-version");
        Answer same = Api.asSupervisor().ifMatch(1).put(path("powers", "FJ-03"), power("2020-01-01", "名"));
        assertThat(same.is(200).header("ETag")).isEqualTo("\"1\"");
    }

    @Test
    void the_database_itself_keeps_versions_apart_and_changes_no_row() throws SQLException {
        // given
        entered("FJ-04", "2020-01-01", "名");
        // then
        assertThatThrownBy(() -> Database.count(
                        "with tried as (update register_entry set payload = '{}' where agency = ? returning 1)"
                                + " select count(*) from tried",
                        agency))
                .isInstanceOf(SQLException.class);
        assertThat(Database.count("select count(*) from register_entry where agency = ?", agency))
                .isOne();
    }

    @Test
    void an_agency_keeps_its_own_lists_and_confirms_nothing_for_itself() {
        // given
        Registered.demonstrationAgency();
        String own = ROOT + "%s/" + ACase.AGENCY + "/K-" + UUID.randomUUID();
        Map<String, Object> delegation = form(
                "2022-01-01", null, Map.of("item", "FJ-01", "fromOrgan", agency, "decisionDocument", "闽政文〔2022〕3号"));
        Map<String, Object> subject = form("2022-01-01", null, Map.of("document", "安司〔2022〕1号"));
        Map<String, Object> certificate = form("2022-01-01", null, Map.of("state", "VALID"));
        // then
        Api.as("clerk-anxi").put(own.formatted("powers"), power(today(), "名")).is(201);
        Api.as("clerk-anxi").put(own.formatted("delegations"), delegation).isProblem(403, "forbidden");
        Api.as("clerk-anxi").put(own.formatted("subjects"), subject).isProblem(403, "forbidden");
        Api.as("clerk-anxi").put(own.formatted("certificates"), certificate).isProblem(403, "forbidden");
        Api.as("clerk-anxi")
                .put(path("powers", "FJ-05"), power("2022-01-01", "名"))
                .isProblem(403, "outside-data-scope");
        Api.asSupervisor().put(own.formatted("delegations"), delegation).is(201);
        Api.as("officer-anxi")
                .put(own.formatted("powers"), power("2022-01-01", "名"))
                .isProblem(403, "forbidden");
    }

    @Test
    void another_county_neither_sees_nor_changes_an_entry() {
        // given
        entered("FJ-06", "2020-01-01", "名");
        // then
        Api.as("supervisor-shaxian").get(path("powers", "FJ-06")).isProblem(404, "not-found");
        assertThat(Api.as("supervisor-shaxian")
                        .get(ROOT + "powers?agency=" + agency)
                        .items("/key"))
                .isEmpty();
        Api.as("supervisor-shaxian")
                .ifMatch(1)
                .put(path("powers", "FJ-06"), power("2021-01-01", "名"))
                .isProblem(403, "outside-data-scope");
    }

    @Test
    void a_wrong_entry_is_refused_field_by_field() {
        // given
        Map<String, Object> entry = Map.of("name", "名", "kind", "FEAST", "colour", "red");
        // when
        Answer refused = Api.asSupervisor().put(path("powers", "FJ-07"), form("2022-01-01", "2021-12-31", entry));
        // then
        refused.isProblem(400, "validation-failed")
                .at("unknown-value", "/entry/kind")
                .at("missing-field", "/entry/basis")
                .at("unexpected-field", "/entry/entry")
                .at("out-of-range", "/validTo");
        Api.asSupervisor().put(path("powers", "-x"), power("2022-01-01", "名")).isProblem(400, "validation-failed");
        Api.asSupervisor().get(ROOT + "feasts").isProblem(404, "not-found");
        Api.asSupervisor().get(ROOT + "powers?on=heute").isProblem(400, "validation-failed");
        Api.asSupervisor()
                .put(ROOT + "powers/" + Codes.ofAgencyIn("350524") + "/A", power("2022-01-01", "名"))
                .at("unknown-agency", "/agency");
    }

    @Test
    void a_table_is_entered_whole_or_not_at_all() throws SQLException {
        // given
        String rows = CSV_HEAD
                + agency + ",A-1,2022-01-01,,2022-01-01,一,PENALTY,价格法,\n"
                + agency + ",A-2,2022-01-01,,,二,FEAST,价格法,\n"
                + agency + ",A-3,2022-13-01,,,三,PENALTY,,\n";
        String right = CSV_HEAD
                + agency + ",A-1,2022-01-01,,2022-01-01,一,PENALTY,价格法,\n"
                + agency + ",A-2,2022-01-01,,,二,PENALTY,价格法,market\n";
        // when
        Answer refused = upload(Api.asSupervisor(), "", "text/csv", rows);
        Answer tried = upload(Api.asSupervisor(), "?dryRun=true", "text/csv", right);
        int afterTrial = Database.count("select count(*) from register_entry where agency = ?", agency);
        Answer entered = upload(Api.asSupervisor(), "", "text/csv", right);
        Answer again = upload(Api.asSupervisor(), "", "text/csv", right);
        // then
        refused.isProblem(400, "validation-failed")
                .at("unknown-value", "/2/entry/kind")
                .at("missing-field", "/3/entry/basis")
                .at("out-of-range", "/3/validFrom");
        assertThat(refused.body()).contains("第3行");
        assertThat(tried.is(200).at("/created").asInt()).isEqualTo(2);
        assertThat(afterTrial).isZero();
        assertThat(entered.is(200).at("/created").asInt()).isEqualTo(2);
        assertThat(again.is(200).at("/unchanged").asInt()).isEqualTo(2);
        upload(Api.asSupervisor(), "?dryRun=1", "text/csv", right).isProblem(400, "validation-failed");
        upload(Api.as("officer-anxi"), "", "text/csv", right).isProblem(403, "forbidden");
    }

    @Test
    void what_is_exported_can_be_imported() {
        // given
        entered("FJ-08", "2020-01-01", "=SUM(A1)，“引号”");
        Api.asSupervisor()
                .ifMatch(1)
                .put(path("powers", "FJ-08"), power("2023-01-01", "新名"))
                .is(200);
        // when
        String csv = Api.asSupervisor()
                .header("Accept", "text/csv")
                .get(ROOT + "powers/export?agency=" + agency)
                .is(200)
                .body();
        String json = Api.asSupervisor()
                .header("Accept", "application/json")
                .get(ROOT + "powers/export?agency=" + agency)
                .is(200)
                .body();
        // then
        assertThat(csv).startsWith("\uFEFFagency,key,validFrom").contains("'=SUM(A1)");
        assertThat(upload(Api.asSupervisor(), "", "text/csv", csv)
                        .is(200)
                        .at("/unchanged")
                        .asInt())
                .isEqualTo(2);
        assertThat(upload(Api.asSupervisor(), "", "application/json", json)
                        .is(200)
                        .at("/unchanged")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void everybody_reads_what_is_published_of_the_public_registers_and_nothing_else() {
        // given
        entered("FJ-09", "2020-01-01", "公开");
        Map<String, Object> hidden = new HashMap<>(power("2020-01-01", "未公开"));
        hidden.remove("publishedOn");
        Api.asSupervisor().put(path("powers", "FJ-10"), hidden).is(201);
        // when
        Answer shown = Api.anonymously().get("/v1/public/registers/powers?agency=" + agency);
        // then
        assertThat(shown.is(200).items("/entry/name")).containsExactly("公开");
        JsonNode first = shown.at("/items/0");
        assertThat(first.has("recordedAt")).isFalse();
        assertThat(shown.header("Cache-Control")).isEqualTo("public, max-age=60");
        Api.anonymously()
                .header("If-None-Match", shown.header("ETag"))
                .get("/v1/public/registers/powers?agency=" + agency)
                .is(304);
        Api.anonymously().get("/v1/public/registers/powers?text=x").isProblem(400, "validation-failed");
        Api.anonymously().get("/v1/public/registers/certificates").isProblem(404, "not-found");
        Api.anonymously().get(ROOT + "powers").isProblem(401, "login-required");
    }

    @Test
    void a_list_comes_page_by_page_and_can_be_searched() {
        // given
        for (int number = 1; number <= 5; number++) {
            entered("P-" + number, "2020-01-01", number == 3 ? "明码标价" : "其他");
        }
        String first = ROOT + "powers?agency=" + agency + "&limit=3";
        // when
        Answer page = Api.asSupervisor().get(first).is(200);
        Answer next = Api.asSupervisor().get(first + "&cursor=" + page.text("/nextCursor"));
        // then
        assertThat(page.items("/key")).containsExactly("P-1", "P-2", "P-3");
        assertThat(next.is(200).items("/key")).containsExactly("P-4", "P-5");
        assertThat(Api.asSupervisor()
                        .get(ROOT + "powers?agency=" + agency + "&text=%E6%98%8E%E7%A0%81")
                        .items("/key"))
                .containsExactly("P-3");
        assertThat(Api.asSupervisor().get("/v1/registers").is(200).json()).hasSize(14);
    }

    @Test
    void an_agency_says_what_holds_from_today_on_and_the_bureau_changes_the_past() {
        // given
        Registered.demonstrationAgency();
        String own = ROOT + "powers/" + ACase.AGENCY + "/K-" + UUID.randomUUID();
        String yesterday = LocalDate.parse(today()).minusDays(1).toString();
        Api.asSupervisor().put(own, power("2020-01-01", "名")).is(201);
        // then
        Api.as("clerk-anxi")
                .ifMatch(1)
                .put(own, power(yesterday, "窄"))
                .isProblem(422, "out-of-range")
                .at("out-of-range", "/validFrom");
        upload(
                        Api.as("clerk-anxi"),
                        "",
                        "text/csv",
                        CSV_HEAD + ACase.AGENCY + ",P-" + UUID.randomUUID() + ",2022-01-01,,,一,PENALTY,价格法,\n")
                .isProblem(422, "out-of-range")
                .at("out-of-range", "/1/validFrom");
        Api.as("clerk-anxi").ifMatch(1).put(own, power("2020-01-01", "名")).is(200);
        Api.as("clerk-anxi").ifMatch(1).put(own, power(today(), "窄")).is(200);
        Api.asSupervisor().ifMatch(2).put(own, power("2021-01-01", "宽")).is(200);
    }

    @Test
    void of_many_who_change_the_same_version_at_once_one_does_though_their_periods_never_meet() throws Exception {
        // given
        entered("FJ-11", "2020-01-01", "名");
        List<Callable<Integer>> calls = IntStream.range(2010, 2016)
                .<Callable<Integer>>mapToObj(year -> () -> Api.asSupervisor()
                        .ifMatch(1)
                        .put(
                                path("powers", "FJ-11"),
                                form(
                                        year + "-01-01",
                                        year + "-12-31",
                                        Map.of("name", "名", "kind", "PENALTY", "basis", "法")))
                        .status())
                .toList();
        List<Integer> statuses = new ArrayList<>();
        // when
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : pool.invokeAll(calls)) {
                statuses.add(status.get());
            }
        }
        // then
        assertThat(statuses)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 412).contains(status));
    }
}
