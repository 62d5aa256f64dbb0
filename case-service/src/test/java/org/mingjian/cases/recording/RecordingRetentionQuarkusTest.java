package org.mingjian.cases.recording;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

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
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingjian.cases.testing.ACase.aSummaryPenalty;
import static org.mingjian.cases.testing.Steps.CHEN;
import static org.mingjian.cases.testing.Steps.LIN;
import static org.mingjian.cases.testing.Steps.WANG;
import static org.mingjian.cases.testing.Steps.closed;
import static org.mingjian.cases.testing.Steps.fined;
import static org.mingjian.cases.testing.Steps.opened;

/** What is kept, for how long, and how it ends. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingRetentionQuarkusTest {

    private static final byte[] BYTES = Recordings.bytes(41, 5_000);

    @Inject
    CollectingRecordings collecting;

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    /** A recording of a case closed on that day; its path. */
    private static String recordedIn(String day) {
        return recordedIn(day, "YEARS_10");
    }

    private static String recordedIn(String day, String retention) {
        String caseId = Api.asLoader()
                .post(
                        "/v1/case-reports",
                        aSummaryPenalty()
                                .of(ACase.AGENCY, "350524")
                                .with(opened(day), fined(day, "50"), closed(day))
                                .report())
                .is(201)
                .text("/caseId");
        Map<String, Object> form = Recordings.form(Recordings.sha256(BYTES), BYTES.length);
        form.put("startedAt", day + "T09:00:00+08:00");
        form.put("endedAt", day + "T09:30:00+08:00");
        form.put("interruptions", null);
        form.put("retention", retention);
        String path = Recordings.announced(caseId, form);
        Recordings.append(path, 0, BYTES).is(200);
        return path;
    }

    private static Answer run(Api api) {
        return api.post("/v1/recording-retention-runs", Map.of("reason", "到期鉴定"))
                .is(201);
    }

    /** As if an administrator of an agency in sight had asked. */
    private static String askedBySomebodyElse() throws SQLException {
        String run = run(Api.asSupervisor()).text("/id");
        Database.changeAsOwner(
                "update recording_retention_run set requested_by = 'somebody else' where id = ?", UUID.fromString(run));
        return run;
    }

    private static String candidates(String run) {
        StringBuilder all = new StringBuilder();
        String cursor = "";
        do {
            Answer page = Api.asSupervisor()
                    .get("/v1/recording-retention-runs/" + run + "/candidates?limit=200" + cursor)
                    .is(200);
            all.append(page.body());
            cursor = page.text("/nextCursor").isEmpty() ? "" : "&cursor=" + page.text("/nextCursor");
        } while (!cursor.isEmpty());
        return all.toString();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Answer approve(Api api, String run) {
        return api.post("/v1/recording-retention-runs/" + run + "/approval", Map.of());
    }

    @Test
    void the_term_counts_from_the_year_after_the_file_was_closed() {
        // then
        assertThat(Api.asOfficer().get(recordedIn("2015-03-02")).text("/keptUntil"))
                .isEqualTo("2025-12-31");
        assertThat(Api.asOfficer().get(recordedIn("2015-03-02", "YEARS_30")).text("/keptUntil"))
                .isEqualTo("2045-12-31");
        assertThat(Api.asOfficer().get(recordedIn("2015-03-02", "PERMANENT")).text("/keptUntil"))
                .isEmpty();
        String open = Recordings.complete(LiveCases.open("2022-03-02"), BYTES);
        assertThat(Api.asOfficer().get(open).text("/keptUntil")).isEmpty();
    }

    @Test
    void what_is_over_its_term_is_destroyed_by_two_people_and_leaves_a_certificate() throws Exception {
        // given
        String over = recordedIn("2015-03-02");
        String kept = recordedIn("2020-03-02");
        String permanent = recordedIn("2015-03-02", "PERMANENT");
        String address = Database.texts("select address from recording_chunk where recording_id::text = ?", idOf(over))
                .getFirst();
        // when
        String run = askedBySomebodyElse();
        // then
        assertThat(candidates(run)).contains(idOf(over)).doesNotContain(idOf(kept), idOf(permanent));
        assertThat(Api.asOfficer().get(over).text("/state")).isEqualTo("COMPLETE");
        Answer approved = approve(Api.asSupervisor(), run).is(201);
        assertThat(approved.at("/destroyed").asInt())
                .isEqualTo(approved.at("/candidates").asInt());
        approve(Api.asSupervisor(), run).isProblem(409, "already-approved");
        Answer gone = Api.asOfficer().get(over).is(200);
        assertThat(gone.text("/state")).isEqualTo("DESTROYED");
        Answer certificate = Api.asSupervisor().get(over + "/destruction").is(200);
        assertThat(certificate.text("/sha256")).isEqualTo(Recordings.sha256(BYTES));
        assertThat(certificate.text("/approvedByName")).isNotEmpty();
        assertThat(certificate.text("/clearedAt")).isEmpty();
        Api.asSupervisor().post(over + "/links", Map.of("purpose", "案卷评查")).isProblem(410, "recording-destroyed");
        collecting.collectAt(Instant.now().plus(Duration.ofHours(2)));
        assertThat(Api.asSupervisor().get(over + "/destruction").text("/clearedAt"))
                .isNotEmpty();
        assertThat(kept(address)).isFalse();
        Api.asSupervisor().post(kept + "/links", Map.of("purpose", "案卷评查")).is(201);
        Api.asSupervisor().get(kept + "/destruction").isProblem(404, "not-found");
    }

    @Inject
    RecordingStore store;

    private boolean kept(String address) throws java.io.IOException {
        try (var in = store.open(address, 0)) {
            return in.read() >= 0;
        } catch (java.nio.file.NoSuchFileException e) {
            return false;
        }
    }

    @Test
    void whoever_asks_does_not_approve_and_only_supervisors_do() {
        // given
        recordedIn("2015-03-02");
        String run = run(Api.asSupervisor()).text("/id");
        // then
        approve(Api.asSupervisor(), run).isProblem(403, "same-person");
        approve(Api.asOfficer(), run).isProblem(403, "forbidden");
        approve(Api.as("supervisor-shaxian"), run).isProblem(404, "not-found");
        Api.asOfficer()
                .post("/v1/recording-retention-runs", Map.of("reason", "到期鉴定"))
                .isProblem(403, "forbidden");
        Api.anonymously().get("/v1/recording-retention-runs/" + run).isProblem(401, "login-required");
    }

    @Test
    void the_database_itself_destroys_nothing_before_its_day() throws SQLException {
        // given
        String early = recordedIn("2020-03-02");
        UUID run = UUID.fromString(askedBySomebodyElse());
        Database.changeAsOwner(
                "insert into recording_retention_candidate (run_id, recording_id, kept_until) values (?, ?, date '2021-01-01')",
                run,
                UUID.fromString(idOf(early)));
        // when
        approve(Api.asSupervisor(), run.toString()).is(201);
        // then
        assertThat(Api.asOfficer().get(early).text("/state")).isEqualTo("COMPLETE");
        assertThatThrownBy(() -> Database.changeAsOwner(
                        "insert into recording_destruction (recording_id, run_id, sha256, byte_length, retention, kept_until,"
                                + " approved_by, approved_by_name, recorded_at)"
                                + " values (?, ?, '', 1, 'YEARS_10', date '2021-01-01', 'x', 'x', now())",
                        UUID.fromString(idOf(early)),
                        run))
                .hasMessageContaining("has to be kept");
    }

    @Test
    void an_upload_nobody_goes_on_with_is_given_up_and_its_room_given_back() throws Exception {
        // given
        String path = Recordings.announced(LiveCases.open("2022-03-02"), BYTES, BYTES);
        Recordings.append(path, 0, BYTES).is(200);
        String address = Database.texts("select address from recording_chunk where recording_id::text = ?", idOf(path))
                .getFirst();
        // when
        collecting.collectAt(Instant.now().plus(Duration.ofDays(6)));
        // then
        assertThat(Api.asOfficer().get(path).text("/state")).isEqualTo("UPLOADING");
        collecting.collectAt(Instant.now().plus(Duration.ofDays(8)));
        assertThat(Api.asOfficer().get(path).text("/state")).isEqualTo("ABANDONED");
        Recordings.append(path, BYTES.length, BYTES).isProblem(409, "recording-closed");
        assertThat(kept(address)).isTrue();
        collecting.collectAt(Instant.now().plus(Duration.ofDays(9)));
        assertThat(kept(address)).isFalse();
    }

    @Test
    void a_complete_recording_stands_in_the_chain_of_a_case_that_is_run_here() {
        // given
        String caseId = LiveCases.open("2022-03-02");
        // when
        String path = Recordings.complete(caseId, BYTES);
        // then
        assertThat(Api.asOfficer().get(path).at("/anchoredBy").asInt()).isEqualTo(2);
        Answer seen = Api.asOfficer().get("/v1/cases/" + caseId).is(200);
        assertThat(seen.body()).contains(idOf(path)).contains(Recordings.sha256(BYTES));
        assertThat(Api.asSupervisor()
                        .get("/v1/cases/" + caseId + "/verification")
                        .text("/intact"))
                .isEqualTo("true");
    }

    @Test
    void what_an_agency_reports_gets_no_step_it_did_not_report() {
        // given
        String path = recordedIn("2021-03-02");
        // then
        assertThat(Api.asOfficer().get(path).text("/anchoredBy")).isEmpty();
    }

    @Test
    void an_officer_without_a_certificate_that_day_is_a_finding() {
        // given
        Map<String, Object> form = Recordings.form(Recordings.sha256(BYTES), BYTES.length);
        form.put("officers", java.util.List.of(LIN, CHEN, WANG));
        // when
        String path = Recordings.announced(LiveCases.open("2022-03-02"), form);
        // then
        Answer seen = Api.asOfficer().get(path).is(200);
        assertThat(seen.text("/findings/0/rule")).isEqualTo("OFF-02");
        assertThat(seen.text("/findings/0/detail")).contains(WANG).doesNotContain(LIN);
    }

    /** Complete while the case had no room for the step, which is as if the service had gone away in between. */
    private static String unanchored() throws SQLException {
        String caseId = LiveCases.open("2022-03-02");
        Database.changeAsOwner("update case_file set source = 'REPORTED' where id::text = ?", caseId);
        String path = Recordings.complete(caseId, BYTES);
        Database.changeAsOwner("update case_file set source = 'LIVE' where id::text = ?", caseId);
        assertThat(Api.asOfficer().get(path).text("/anchoredBy")).isEmpty();
        return path;
    }

    @Test
    void a_complete_recording_that_missed_the_chain_is_put_there_later() throws Exception {
        // given
        String path = unanchored();
        // when
        collecting.collectAt(Instant.now());
        String atOnce = Api.asOfficer().get(path).text("/anchoredBy");
        collecting.collectAt(Instant.now().plus(Duration.ofHours(1)));
        // then
        assertThat(atOnce).isEmpty();
        assertThat(Api.asOfficer().get(path).at("/anchoredBy").asInt()).isEqualTo(2);
        collecting.collectAt(Instant.now().plus(Duration.ofHours(2)));
        assertThat(Api.asOfficer().get(path).at("/anchoredBy").asInt()).isEqualTo(2);
    }

    @Test
    void an_empty_chunk_asks_again_for_the_place_in_the_chain() throws Exception {
        // given
        String path = unanchored();
        // then
        Recordings.append(path, BYTES.length, new byte[] {1}).isProblem(409, "recording-closed");
        assertThat(Recordings.append(path, BYTES.length, new byte[0])
                        .is(200)
                        .at("/anchoredBy")
                        .asInt())
                .isEqualTo(2);
        Recordings.append(path, BYTES.length, new byte[0]).isProblem(409, "recording-closed");
    }
}
