package org.mingjian.cases.draw;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawQuarkusTest {

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("basis", "2026年度双随机抽查计划");
        form.put("agency", ACase.AGENCY);
        form.put("objectsCsv", "id,name\nE1,甲公司\nE2,乙公司\nE3,丙公司\n");
        form.put("wanted", 2);
        form.put("officersPerObject", 2);
        return form;
    }

    private static String prepared() {
        return "/v1/draws/" + Api.asOfficer().post("/v1/draws", form()).is(201).text("/id");
    }

    @Test
    void what_was_committed_to_is_drawn_once_and_can_be_drawn_again_by_anybody() {
        // given
        String path = prepared();
        Answer before = Api.asSupervisor().get(path).is(200);
        assertThat(before.text("/seedSha256")).hasSize(64);
        assertThat(before.text("/seed")).isEmpty();
        Api.asSupervisor().get(path + "/verification").isProblem(404, "not-found");
        // when
        Answer drawn = Api.asOfficer().post(path + "/result", Map.of()).is(201);
        // then
        assertThat(drawn.text("/seedSha256")).isEqualTo(before.text("/seedSha256"));
        assertThat(drawn.text("/seed")).hasSize(64);
        assertThat(drawn.at("/drawn").size()).isEqualTo(2);
        assertThat(drawn.at("/drawn/0/officers").size()).isEqualTo(2);
        Api.asOfficer().post(path + "/result", Map.of()).isProblem(409, "already-exists");
        assertThat(Api.as("auditor-anxi").get(path + "/verification").text("/intact"))
                .isEqualTo("true");
    }

    @Test
    void a_result_that_was_changed_behind_its_back_is_found_out() throws SQLException {
        // given
        String path = prepared();
        Api.asOfficer().post(path + "/result", Map.of()).is(201);
        // when
        Database.changeAsOwner(
                "update draw_result set selection = '[]' where draw_id = ?",
                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        // then
        Answer verified = Api.asSupervisor().get(path + "/verification").is(200);
        assertThat(verified.text("/intact")).isEqualTo("false");
        assertThat(verified.text("/seedAsCommitted")).isEqualTo("true");
        assertThat(verified.text("/sameSelection")).isEqualTo("false");
    }

    @Test
    void what_cannot_be_drawn_is_refused() {
        // given
        Map<String, Object> alone = form();
        alone.put("officersPerObject", 1);
        Map<String, Object> twice = form();
        twice.put("objectsCsv", "id,name\nE1,甲公司\nE1,乙公司\n");
        Map<String, Object> tooMany = form();
        tooMany.put("wanted", 4);
        Map<String, Object> nobodyLeft = form();
        nobodyLeft.put("agency", Registered.agencyIn("350524"));
        // then
        for (Map<String, Object> wrong : List.of(alone, twice, tooMany)) {
            Api.asOfficer().post("/v1/draws", wrong).isProblem(400, "validation-failed");
        }
        Api.asLoader().post("/v1/draws", nobodyLeft).isProblem(400, "validation-failed");
        Api.asOfficer().post("/v1/draws", nobodyLeft).isProblem(403, "outside-data-scope");
    }

    @Test
    void an_officer_who_stays_away_from_everything_is_not_among_those_drawn_from() {
        // given
        Map<String, Object> form = form();
        form.put("recusals", List.of(Map.of("officer", LIN)));
        form.put("agency", ACase.AGENCY);
        Registered.enterOfficer("35052400009", ACase.AGENCY);
        // when
        Answer prepared = Api.asOfficer().post("/v1/draws", form).is(201);
        // then
        assertThat(prepared.at("/officers").toString()).contains(CHEN).doesNotContain(LIN);
    }

    @Test
    void only_the_agency_draws_and_only_who_may_see_it_looks() {
        // given
        String path = prepared();
        // then
        Api.asSupervisor().post("/v1/draws", form()).isProblem(403, "forbidden");
        Api.asSupervisor().post(path + "/result", Map.of()).isProblem(403, "forbidden");
        Api.as("supervisor-shaxian").get(path).isProblem(404, "not-found");
        Api.as("writer-anxi").get(path).isProblem(403, "forbidden");
        Api.anonymously().get(path).isProblem(401, "login-required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update draw set seed_sha256 = ''",
                "delete from draw",
                "update draw_result set selection = ''",
                "delete from draw_result"
            })
    void the_application_itself_cannot_change_a_draw(String statement) throws SQLException {
        try (Connection connection = Database.asApplication();
                Statement running = connection.createStatement()) {
            // then
            assertThatThrownBy(() -> running.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @Test
    void an_officer_whose_certificate_is_suspended_is_neither_drawn_nor_shown_as_certified() {
        // given
        String agency = Registered.agencyIn("350524");
        List<String> officers = Stream.generate(
                        () -> "350524%05d".formatted(ThreadLocalRandom.current().nextInt(100_000)))
                .distinct()
                .limit(3)
                .toList();
        officers.forEach(officer -> Registered.enterOfficer(officer, agency));
        String suspended = officers.getFirst();
        Api.asSupervisor()
                .put(
                        "/v1/registers/certificates/" + agency + "/" + suspended,
                        Map.of("validFrom", "2022-01-01", "entry", Map.of("state", "SUSPENDED")))
                .is(201);
        Map<String, Object> form = form();
        form.put("agency", agency);
        // when
        Answer prepared = Api.asLoader().post("/v1/draws", form).is(201);
        List<String> shown = Api.anonymously()
                .get("/v1/public/officers?agency=" + agency)
                .is(200)
                .items("/certificateNumber");
        // then
        assertThat(prepared.at("/officers").size()).isEqualTo(2);
        assertThat(prepared.at("/officers").toString()).doesNotContain(suspended);
        assertThat(shown).containsExactlyInAnyOrderElementsOf(officers.subList(1, 3));
    }

    @Test
    void a_retry_is_answered_as_the_first_time_though_an_officer_has_dropped_out_since() {
        // given
        String agency = Registered.agencyIn("350524");
        String officer = "350524%05d".formatted(ThreadLocalRandom.current().nextInt(50_000));
        Registered.enterOfficer(officer, agency);
        Registered.enterOfficer(
                "350524%05d".formatted(ThreadLocalRandom.current().nextInt(50_000, 100_000)), agency);
        Map<String, Object> form = form();
        form.put("agency", agency);
        String first = Api.asLoader()
                .key("retry-" + agency)
                .post("/v1/draws", form)
                .is(201)
                .text("/id");
        // when
        Api.asSupervisor()
                .put(
                        "/v1/registers/certificates/" + agency + "/" + officer,
                        Map.of("validFrom", "2022-01-01", "entry", Map.of("state", "REVOKED")))
                .is(201);
        // then
        assertThat(Api.asLoader()
                        .key("retry-" + agency)
                        .post("/v1/draws", form)
                        .is(201)
                        .text("/id"))
                .isEqualTo(first);
        Api.asLoader().post("/v1/draws", form).isProblem(400, "validation-failed");
    }

    @Test
    void a_draw_prepared_again_and_again_is_seen_whether_it_was_drawn_or_not() {
        // given
        Map<String, Object> form = form();
        form.put("basis", "抽查" + UUID.randomUUID());
        for (int i = 0; i < 3; i++) {
            Api.asOfficer().post("/v1/draws", form).is(201);
        }
        String id = Api.asOfficer().post("/v1/draws", form).is(201).text("/id");
        Api.asOfficer().post("/v1/draws/" + id + "/result", Map.of()).is(201);
        String list = "/v1/draws?limit=3&agency=" + ACase.AGENCY + "&basis="
                + URLEncoder.encode(String.valueOf(form.get("basis")), StandardCharsets.UTF_8);
        // when
        Answer page = Api.asSupervisor().get(list).is(200);
        Answer next = Api.as("auditor-anxi")
                .get(list + "&cursor=" + page.text("/nextCursor"))
                .is(200);
        // then
        assertThat(page.items("/id")).hasSize(3).startsWith(id);
        assertThat(next.items("/id")).hasSize(1);
        assertThat(page.items("/alike")).containsOnly("4");
        assertThat(page.at("/items/0").has("revealedAt")).isTrue();
        assertThat(page.at("/items/1").has("revealedAt")).isFalse();
        assertThat(Api.as("supervisor-shaxian").get(list).is(200).items("/id")).isEmpty();
        Api.as("writer-anxi").get(list).isProblem(403, "forbidden");
        Api.asSupervisor().get("/v1/draws?basis=a%00b").isProblem(400, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"objects_wanted = 1", "basis = '别的计划'", "recused = '[{\"officer\":\"X\"}]'"})
    void what_a_draw_was_shaped_by_is_committed_to_as_a_whole(String change) throws SQLException {
        // given
        String path = prepared();
        assertThat(Api.asSupervisor().get(path).text("/commitmentSha256")).hasSize(64);
        Api.asOfficer().post(path + "/result", Map.of()).is(201);
        assertThat(Api.asSupervisor().get(path + "/verification").text("/wholeAsCommitted"))
                .isEqualTo("true");
        // when
        Database.changeAsOwner(
                "update draw set " + change + " where id = ?",
                UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
        // then
        Answer verified = Api.asSupervisor().get(path + "/verification").is(200);
        assertThat(verified.text("/wholeAsCommitted")).isEqualTo("false");
        assertThat(verified.text("/intact")).isEqualTo("false");
    }
}
