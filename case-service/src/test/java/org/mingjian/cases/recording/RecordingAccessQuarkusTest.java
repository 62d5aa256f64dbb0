package org.mingjian.cases.recording;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.RowScope;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.launcher.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.cases.recording.RecordingUploadQuarkusTest.idOf;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Steps.opened;

/** Who gets at a recording, how, and that nobody gets to change one. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingAccessQuarkusTest {

    /** Ends in the middle of the second piece of encryption. */
    private static final byte[] BYTES =
            Recordings.asVideo("0123456789".repeat(150_000).getBytes(StandardCharsets.US_ASCII));

    private static final Map<String, String> PURPOSE = Map.of("purpose", "案卷评查");

    @Inject
    LinkSignature signature;

    @Inject
    RecordingConfig config;

    private String caseId = "";
    private String path = "";

    @BeforeEach
    void keepARecording() {
        Registered.demonstrationAgency();
        caseId = LiveCases.open("2022-03-02");
        path = Recordings.complete(caseId, BYTES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/recordings/0198c000-0000-7000-8000-000000000001",
                "/v1/recordings/0198c000-0000-7000-8000-000000000001/content",
                "/v1/cases/0198c000-0000-7000-8000-000000000001/recordings",
                "/v1/recording-coverage?from=2022-01-01&to=2022-12-31"
            })
    void nobody_reads_without_a_token(String address) {
        // then
        Api.anonymously().get(address).isProblem(401, "login-required");
    }

    @Test
    void nobody_writes_without_a_token() {
        // then
        Recordings.append(Api.anonymously(), path, 0, BYTES).isProblem(401, "login-required");
    }

    @ParameterizedTest
    @CsvSource({
        "supervisor-anxi, PATCH, ''",
        "auditor-anxi, PATCH, ''",
        "writer-anxi, GET, ''",
        "admin, GET, ''",
        "officer-anxi, GET, /content",
        "officer-anxi, POST, /links"
    })
    void a_role_that_does_not_suffice_is_refused(String user, String method, String below) {
        // given
        Api api = Api.as(user)
                .key(UUID.randomUUID().toString())
                .header("Content-Type", method.equals("PATCH") ? Recordings.CHUNK : "application/json")
                .header("Upload-Offset", "0");
        // then
        api.send(method, path + below, BodyPublishers.ofString("{}")).isProblem(403, "forbidden");
    }

    @Test
    void whoever_only_supervises_announces_nothing() {
        // then
        Api.asSupervisor()
                .post("/v1/cases/" + caseId + "/recordings", Recordings.form(Recordings.sha256(), 1))
                .isProblem(403, "forbidden");
    }

    @Test
    void a_recording_of_another_agency_is_not_there() {
        // given
        ACase elsewhere = aPenalty().of(Registered.agencyIn("350524"), "350524").with(opened("2022-03-02"));
        String other = Api.asLoader()
                .post("/v1/case-reports", elsewhere.report())
                .is(201)
                .text("/caseId");
        byte[] bytes = Recordings.bytes(1, 10);
        Answer announced = Api.asLoader()
                .post("/v1/cases/" + other + "/recordings", Recordings.form(Recordings.sha256(bytes), 10))
                .is(201);
        String theirs = "/v1/recordings/" + announced.text("/id");
        // then
        Api.asOfficer().get(theirs).isProblem(404, "not-found");
        assertThat(Recordings.head(theirs).status()).isEqualTo(404);
        Recordings.append(theirs, 0, bytes).isProblem(404, "not-found");
        Api.asOfficer().get("/v1/cases/" + other + "/recordings").isProblem(404, "not-found");
        Api.asOfficer()
                .post("/v1/cases/" + other + "/recordings", Recordings.form(Recordings.sha256(bytes), 10))
                .isProblem(404, "not-found");
        Api.as("supervisor-shaxian").get(path).isProblem(404, "not-found");
        Api.as("supervisor-shaxian").post(path + "/links", PURPOSE).isProblem(404, "not-found");
    }

    @Test
    void nothing_is_there_to_change_or_delete_a_recording() {
        // then
        Api.asOfficer().send("DELETE", path, BodyPublishers.noBody()).isProblem(405, "method-not-allowed");
        Api.asOfficer().put(path, Map.of()).isProblem(405, "method-not-allowed");
        Recordings.append(path, BYTES.length, BYTES).isProblem(409, "recording-closed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update recording set sha256 = ''",
                "update recording set retention = 'YEARS_10'",
                "delete from recording",
                "truncate recording",
                "update recording_chunk set address = ''",
                "delete from recording_chunk",
                "update recording_end set state = 'COMPLETE'",
                "delete from recording_end",
                "update recording_access set purpose = ''",
                "delete from recording_access",
                "truncate recording_access",
                "drop policy recording_in_scope on recording",
                "alter table recording_access disable row level security"
            })
    void the_application_itself_cannot_change_an_original_nor_forget_who_saw_it(String statement) throws SQLException {
        try (Connection connection = Database.asApplication();
                Statement running = connection.createStatement()) {
            // then
            assertThatThrownBy(() -> running.execute(statement))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"recording", "recording_chunk", "recording_end", "recording_access"})
    void rows_are_in_sight_within_the_scope_only(String table) throws SQLException {
        // given
        link(Api.asSupervisor());
        String rows = "select count(*) > 0 from " + table;
        try (Connection connection = Database.asApplication()) {
            // then
            assertThat(Database.texts(connection, rows)).containsExactly("f");
            connection.setAutoCommit(false);
            RowScope.apply(connection, DataScope.of("350405", ""));
            assertThat(Database.texts(connection, rows)).containsExactly("f");
            RowScope.apply(connection, DataScope.of("350524", ACase.AGENCY));
            assertThat(Database.texts(connection, rows)).containsExactly("t");
        }
    }

    @Test
    void supervisors_and_auditors_see_who_looked_and_nobody_else_does() {
        // given
        String link = link(Api.asSupervisor());
        Api.asSupervisor().get(link).is(200);
        // then
        Answer log = Api.as("auditor-anxi").get(path + "/accesses?limit=1").is(200);
        assertThat(log.text("/items/0/action")).isEqualTo("CONTENT");
        assertThat(log.text("/items/0/purpose")).isEqualTo("案卷评查");
        Answer before = Api.asSupervisor()
                .get(path + "/accesses?limit=1&cursor=" + log.text("/nextCursor"))
                .is(200);
        assertThat(before.text("/items/0/action")).isEqualTo("LINK");
        Api.asOfficer().get(path + "/accesses").isProblem(403, "forbidden");
        Api.as("supervisor-shaxian").get(path + "/accesses").isProblem(404, "not-found");
    }

    @Test
    void a_link_shows_all_of_it_and_both_steps_are_kept() throws SQLException {
        // given
        String link = link(Api.asSupervisor());
        // when
        Answer shown = Api.asSupervisor().get(link).is(200);
        // then
        assertThat(shown.body()).isEqualTo(new String(BYTES, StandardCharsets.US_ASCII));
        assertThat(shown.header("Content-Type")).startsWith("video/mp4");
        assertThat(shown.header("Content-Length")).isEqualTo(String.valueOf(BYTES.length));
        assertThat(Database.texts(
                        "select action || ' ' || subject || ' ' || purpose from recording_access"
                                + " where recording_id = ? order by id",
                        idOf(path)))
                .containsExactly(
                        "LINK " + subjectOf("supervisor-anxi") + " 案卷评查",
                        "CONTENT " + subjectOf("supervisor-anxi") + " 案卷评查");
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 10",
        "bytes=1048570-1048589, 1048570, 1048590",
        "bytes=1499990-, 1499990, 1500000",
        "bytes=-5, 1499995, 1500000",
        "bytes=1499999-9999999, 1499999, 1500000"
    })
    void a_range_of_it_can_be_read(String range, int from, int to) throws SQLException {
        // when
        Answer shown = Api.asSupervisor()
                .header("Range", range)
                .get(link(Api.asSupervisor()))
                .is(206);
        // then
        assertThat(shown.body()).isEqualTo(new String(BYTES, from, to - from, StandardCharsets.US_ASCII));
        String contentRange = "bytes " + from + "-" + (to - 1) + "/1500000";
        assertThat(shown.header("Content-Range")).isEqualTo(contentRange);
        assertThat(Database.texts(
                        "select byte_range from recording_access where recording_id = ? and action = 'CONTENT'",
                        idOf(path)))
                .containsExactly(contentRange);
    }

    @Test
    void a_range_behind_the_end_is_refused() {
        // then
        Answer refused = Api.asSupervisor()
                .header("Range", "bytes=1500000-")
                .get(link(Api.asSupervisor()))
                .isProblem(416, "range-not-satisfiable");
        assertThat(refused.header("Content-Range")).isEqualTo("bytes */1500000");
    }

    @Test
    void a_link_is_good_for_nobody_else() throws SQLException {
        // given
        String link = link(Api.asSupervisor());
        // then
        Api.as("auditor-anxi").get(link).isProblem(403, "link-not-valid");
        Api.anonymously().get(link).isProblem(401, "login-required");
        assertThat(Database.count(
                        "select count(*) from recording_access where recording_id = ? and action = 'CONTENT'",
                        idOf(path)))
                .isZero();
    }

    @Test
    void a_link_that_was_changed_is_none() {
        // given
        String link = link(Api.asSupervisor());
        String other = Recordings.complete(caseId, Recordings.bytes(1, 10));
        // then
        for (String changed : new String[] {
            link.replaceAll("until=\\d+", "until=9999999999"),
            link.replaceAll("signature=.", "signature=_"),
            link.replaceAll("&signature=.*", ""),
            link.replaceAll("signature=.*", "signature="),
            link.replaceAll("link=[^&]+", "link=" + UUID.randomUUID()),
            link.replace(path, other)
        }) {
            Api.asSupervisor().get(changed).isProblem(403, "link-not-valid");
        }
    }

    @Test
    void a_link_that_is_too_old_is_none() {
        // given
        LinkSignature.Link old = new LinkSignature.Link(
                UUID.randomUUID(), idOf(path), subjectOf("supervisor-anxi"), Instant.parse("2026-01-01T00:00:00Z"));
        String link = path + "/content?link=" + old.id() + "&until="
                + old.until().getEpochSecond() + "&signature=" + signature.of(old);
        // then
        Api.asSupervisor().get(link).isProblem(403, "link-not-valid");
    }

    @Test
    void a_link_lasts_five_minutes_and_needs_a_purpose() {
        // when
        Answer asked = Api.asSupervisor().post(path + "/links", PURPOSE).is(201);
        // then
        Instant until = java.time.OffsetDateTime.parse(asked.text("/until")).toInstant();
        assertThat(until)
                .isBetween(Instant.now().plusSeconds(240), Instant.now().plusSeconds(301));
        for (String nothing : new String[] {" ", "评查\u200b", "\n"}) {
            Api.asSupervisor()
                    .post(path + "/links", Map.of("purpose", nothing))
                    .isProblem(400, "validation-failed")
                    .at("validation-failed", "/purpose");
        }
    }

    @Test
    void a_recording_that_is_not_complete_is_shown_to_nobody() {
        // given
        String coming = Recordings.announced(caseId, Recordings.bytes(2, 10));
        // then
        Api.asSupervisor().post(coming + "/links", PURPOSE).isProblem(409, "recording-not-complete");
    }

    @Test
    void what_was_changed_in_the_store_is_not_taken_for_the_original() throws Exception {
        // given
        byte[] bytes = Recordings.bytes(3, 5000);
        String changed = Recordings.announced(caseId, bytes, bytes);
        Recordings.append(changed, 0, bytes).is(200);
        String address = Database.texts("select address from recording_chunk where recording_id = ?", idOf(changed))
                .getFirst();
        Path file = config.directory()
                .orElseThrow()
                .resolve(address.substring(0, 2))
                .resolve(address);
        byte[] kept = Files.readAllBytes(file);
        kept[100] ^= 1;
        Files.write(file, kept, StandardOpenOption.TRUNCATE_EXISTING);
        // then
        Recordings.append(changed, 5000, bytes).isProblem(500, "recording-damaged");
        assertThat(Api.asOfficer().get(changed).text("/state")).isEqualTo("UPLOADING");
    }

    private String link(Api api) {
        return api.post(path + "/links", PURPOSE).is(201).text("/path");
    }

    private static String subjectOf(String user) {
        try {
            String payload = TestTokens.ofUser(user).split("\\.", -1)[1];
            return ContractJson.mapper()
                    .readTree(Base64.getUrlDecoder().decode(payload))
                    .get("sub")
                    .asText();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
