package org.mingjian.cases.agency;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Codes;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.Registered;
import org.mingjian.cases.testing.Steps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.opened;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegisterQuarkusTest {

    private static final Map<String, String> FORM = Registered.agencyForm("某某局", "350524");

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @Test
    void an_agency_is_entered_read_and_changed_by_whoever_has_read_it() {
        // given
        String path = "/v1/agencies/" + Codes.ofAgencyIn("350524");
        Answer entered = Api.asLoader().put(path, FORM);
        // when
        Answer changed = Api.asLoader()
                .header("If-Match", entered.header("ETag"))
                .put(path, Registered.agencyForm("改名局", "350524"));
        // then
        assertThat(entered.is(201).text("/name")).isEqualTo("某某局");
        assertThat(changed.is(200).text("/name")).isEqualTo("改名局");
        Answer read = Api.asSupervisor().get(path).is(200);
        assertThat(read.header("ETag")).isEqualTo(changed.header("ETag")).isNotEqualTo(entered.header("ETag"));
    }

    @Test
    void whoever_has_not_read_it_or_read_it_before_the_change_changes_nothing() {
        // given
        String path = "/v1/agencies/" + Codes.ofAgencyIn("350524");
        Api.asLoader().put(path, FORM).is(201);
        // then
        Api.asLoader().put(path, FORM).isProblem(428, "precondition-required");
        Api.asLoader().ifMatch(99).put(path, FORM).isProblem(412, "stale-version");
        Api.asLoader().header("If-Match", "*").put(path, FORM).isProblem(412, "stale-version");
    }

    @ParameterizedTest
    @MethodSource("wrongForms")
    void a_wrong_form_is_refused_and_nothing_entered(
            Consumer<Map<String, Object>> breaking, int status, String code, String pointer) throws SQLException {
        // given
        String agency = Codes.ofAgencyIn("350524");
        Map<String, Object> form = new HashMap<>(FORM);
        breaking.accept(form);
        // when
        Answer refused = Api.asLoader().put("/v1/agencies/" + agency, form);
        // then
        refused.isProblem(status, code);
        if (!pointer.isEmpty()) {
            refused.at(code, pointer);
        }
        assertThat(Database.count("select count(*) from agency where code = ?", agency))
                .isZero();
    }

    private static Stream<Arguments> wrongForms() {
        return Stream.of(
                wrong("no name", f -> f.remove("name"), 400, "validation-failed", "/name"),
                wrong("hidden in name", f -> f.put("name", "局\u0000"), 400, "validation-failed", "/name"),
                wrong("kind", f -> f.put("kind", "SHOP"), 400, "malformed-json", "/kind"),
                wrong("division form", f -> f.put("division", "3505"), 400, "validation-failed", "/division"),
                wrong("division nowhere", f -> f.put("division", "990524"), 422, "unknown-division", ""),
                wrong("field", f -> f.put("field", "Police!"), 400, "validation-failed", "/field"),
                wrong("no beginning", f -> f.remove("validFrom"), 400, "validation-failed", "/validFrom"),
                wrong("beginning", f -> f.put("validFrom", "+99999999-01-01"), 422, "out-of-range", "/validFrom"),
                wrong("end before it", f -> f.put("validTo", "2014-12-31"), 422, "out-of-range", "/validTo"),
                wrong("unknown member", f -> f.put("colour", "red"), 400, "malformed-json", "/colour"));
    }

    private static Arguments wrong(
            String name, Consumer<Map<String, Object>> breaking, int status, String code, String pointer) {
        return argumentSet(name, breaking, status, code, pointer);
    }

    @Test
    void a_code_with_a_wrong_check_digit_is_refused() {
        // then
        Api.asLoader().put("/v1/agencies/113505240039000127", FORM).isProblem(422, "wrong-check-digit");
    }

    @Test
    void a_code_in_small_letters_is_the_same_code() throws SQLException {
        // given
        String code = Stream.generate(() -> Codes.ofAgencyIn("350524"))
                .filter(candidate -> !candidate.equals(candidate.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow();
        String path = "/v1/agencies/" + code.toLowerCase(Locale.ROOT);
        // when
        Api.asLoader().put(path, FORM).is(201);
        // then
        assertThat(Api.asLoader().get(path).is(200).text("/code")).isEqualTo(code);
        assertThat(Database.count("select count(*) from agency where upper(code) = ?", code))
                .isOne();
    }

    @Test
    void of_many_who_enter_the_same_agency_at_once_one_does() throws Exception {
        // given
        String path = "/v1/agencies/" + Codes.ofAgencyIn("350524");
        // when
        List<Integer> statuses = together(() -> Api.asLoader().put(path, FORM).status());
        // then
        assertThat(statuses)
                .containsOnlyOnce(201)
                .allMatch(status -> List.of(201, 409, 428).contains(status));
    }

    @Test
    void of_many_who_change_the_same_version_at_once_one_does() throws Exception {
        // given
        String path = "/v1/agencies/" + Codes.ofAgencyIn("350524");
        String etag = Api.asLoader().put(path, FORM).is(201).header("ETag");
        Map<String, String> renamed = Registered.agencyForm("改名局", "350524");
        // when
        List<Integer> statuses = together(
                () -> Api.asLoader().header("If-Match", etag).put(path, renamed).status());
        // then
        assertThat(statuses)
                .containsOnlyOnce(200)
                .allMatch(status -> List.of(200, 412).contains(status));
    }

    private static List<Integer> together(Callable<Integer> call) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : pool.invokeAll(Collections.nCopies(6, call))) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }

    @Test
    void an_agency_changes_its_name_but_not_what_the_justice_bureau_confirms() {
        // given
        String path = "/v1/agencies/" + ACase.AGENCY;
        Map<String, Object> same = new HashMap<>(Registered.agencyForm("安溪县市场监督管理局", "350524"));
        Map<String, Object> renewed = new HashMap<>(same);
        renewed.put("validFrom", "2014-01-01");
        // then
        Api.as("clerk-anxi")
                .header("If-Match", Api.as("clerk-anxi").get(path).header("ETag"))
                .put(path, renewed)
                .isProblem(403, "forbidden");
        Api.as("clerk-anxi")
                .header("If-Match", Api.as("clerk-anxi").get(path).header("ETag"))
                .put(path, same)
                .is(200);
    }

    @Test
    void an_agency_neither_certifies_an_officer_nor_extends_a_certificate() {
        // given
        String known = "/v1/officers/" + Steps.LIN;
        Map<String, String> form = Map.of("name", "林某", "agency", ACase.AGENCY, "validFrom", "2020-01-01");
        Map<String, String> extended = new HashMap<>(form);
        extended.put("validTo", "2099-12-31");
        // then
        Api.as("clerk-anxi")
                .put("/v1/officers/T" + Codes.ofAgencyIn("350524"), form)
                .isProblem(403, "forbidden");
        Api.as("clerk-anxi")
                .header("If-Match", Api.as("clerk-anxi").get(known).header("ETag"))
                .put(known, extended)
                .isProblem(403, "forbidden");
        Api.asSupervisor()
                .put("/v1/officers/T" + Codes.ofAgencyIn("350524"), form)
                .is(201);
    }

    @Test
    void what_was_entered_before_a_change_stays_readable() {
        // given
        String path = "/v1/agencies/" + Codes.ofAgencyIn("350524");
        Api.asLoader().put(path, FORM).is(201);
        Api.asLoader()
                .ifMatch(0)
                .put(path, Registered.agencyForm("改名局", "350524"))
                .is(200);
        // when
        Answer versions = Api.asSupervisor().get(path + "/versions").is(200);
        // then
        assertThat(versions.at("/0/entry/name").asText()).isEqualTo("改名局");
        assertThat(versions.at("/1/entry/name").asText()).isEqualTo("某某局");
        Api.as("supervisor-shaxian").get(path + "/versions").isProblem(404, "not-found");
    }

    @Test
    void an_officer_belongs_to_a_registered_agency() {
        // given
        String path = "/v1/officers/T" + Codes.ofAgencyIn("350524");
        Map<String, String> form = Map.of("name", "林某", "agency", ACase.AGENCY, "validFrom", "2020-01-01");
        Map<String, String> homeless =
                Map.of("name", "林某", "agency", Codes.ofAgencyIn("350524"), "validFrom", "2020-01-01");
        // then
        Api.asLoader().put(path, homeless).isProblem(422, "unknown-agency");
        Api.asLoader().put(path, form).is(201);
        Api.asLoader().put(path, form).isProblem(428, "precondition-required");
        assertThat(Api.asSupervisor().get(path).is(200).text("/agency")).isEqualTo(ACase.AGENCY);
        Api.as("supervisor-shaxian").get(path).isProblem(404, "not-found");
    }

    @Test
    void an_entry_of_another_county_is_not_there_and_not_listed() {
        // given
        String elsewhere = Registered.agencyIn("350405");
        // then
        Api.asSupervisor().get("/v1/agencies/" + elsewhere).isProblem(404, "not-found");
        assertThat(Api.as("supervisor-shaxian").get("/v1/agencies/" + elsewhere).status())
                .isEqualTo(200);
        assertThat(Api.asSupervisor().get("/v1/agencies?limit=200").items("/division"))
                .allMatch(division -> division.startsWith("350524"));
    }

    @Test
    void a_list_of_agencies_comes_page_by_page() {
        // given
        for (int i = 0; i < 5; i++) {
            Registered.agencyIn("350524");
        }
        // when
        List<String> codes = new ArrayList<>();
        String first = "/v1/agencies?limit=3";
        for (String path = first; !path.isEmpty(); ) {
            Answer page = Api.asSupervisor().get(path).is(200);
            codes.addAll(page.items("/code"));
            path = page.json().hasNonNull("nextCursor") ? first + "&cursor=" + page.text("/nextCursor") : "";
        }
        // then
        assertThat(codes).isSorted().doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void a_change_of_the_register_counts_for_the_next_report() {
        // given
        String agency = Registered.agencyIn("350524");
        ACase early = aPenalty().of(agency, "350524").with(opened("2022-03-02"));
        Map<String, Object> later = new HashMap<>(FORM);
        later.put("validFrom", "2022-03-03");
        // when
        Api.asLoader().ifMatch(0).put("/v1/agencies/" + agency, later).is(200);
        // then
        Api.asLoader()
                .post("/v1/case-reports", early.report())
                .isProblem(422, "unknown-agency")
                .at("unknown-agency", "/agency");
    }

    @Test
    void the_entries_of_an_agency_that_moves_to_another_county_go_with_it() {
        // given
        String agency = Registered.agencyIn("350524");
        String entry = "/v1/registers/powers/" + agency + "/FJ-01";
        Map<String, Object> power =
                Map.of("validFrom", "2020-01-01", "entry", Map.of("name", "名", "kind", "PENALTY", "basis", "价格法第四十二条"));
        Map<String, Object> later = new HashMap<>(power);
        later.put("validFrom", "2022-01-01");
        Api.asLoader().put(entry, power).is(201);
        // when
        Api.asLoader()
                .ifMatch(0)
                .put("/v1/agencies/" + agency, Registered.agencyForm("某某局", "350405"))
                .is(200);
        // then
        Api.asSupervisor().get(entry).isProblem(404, "not-found");
        Api.as("supervisor-shaxian").get(entry).is(200);
        Api.as("supervisor-shaxian").ifMatch(1).put(entry, later).is(200);
    }
}
