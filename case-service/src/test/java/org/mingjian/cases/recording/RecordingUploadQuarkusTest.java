package org.mingjian.cases.recording;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingjian.cases.casefile.PersonalData;
import org.mingjian.cases.testing.ACase;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;
import org.mingjian.cases.testing.Database;
import org.mingjian.cases.testing.LiveCases;
import org.mingjian.cases.testing.Registered;
import org.mingjian.kernel.identity.Actor;
import org.mingjian.kernel.identity.DataScope;
import org.mingjian.kernel.identity.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.recording.Recordings.announced;
import static org.mingjian.cases.recording.Recordings.append;
import static org.mingjian.cases.recording.Recordings.appendCutOff;
import static org.mingjian.cases.recording.Recordings.bytes;
import static org.mingjian.cases.recording.Recordings.form;
import static org.mingjian.cases.recording.Recordings.head;
import static org.mingjian.cases.recording.Recordings.sha256;

@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingUploadQuarkusTest {

    private static final int CHUNK = 4 << 20;

    /** {@code -Drecording.megabytes=200} for a recording of usual size. */
    private static final int CHUNKS = Integer.getInteger("recording.megabytes", 20) * (1 << 20) / CHUNK;

    @Inject
    DataSource dataSource;

    @Inject
    RecordingConfig config;

    @Inject
    PersonalData personalData;

    @Inject
    RecordingStore store;

    @Inject
    AnchoringRecordings anchoring;

    @Inject
    InstantSource clock;

    private String caseId = "";

    @BeforeEach
    void openACase() {
        Registered.demonstrationAgency();
        caseId = LiveCases.open("2022-03-02");
    }

    @Test
    void a_large_recording_comes_in_chunks_is_cut_off_and_goes_on_where_it_was() throws Exception {
        // given
        MessageDigest digest = Sha256.fresh();
        for (int i = 0; i < CHUNKS; i++) {
            digest.update(bytes(i, CHUNK));
        }
        String sha256 = HexFormat.of().formatHex(digest.digest());
        String path = announced(caseId, form(sha256, (long) CHUNKS * CHUNK));
        for (int i = 0; i < CHUNKS / 2; i++) {
            append(path, (long) i * CHUNK, bytes(i, CHUNK)).is(200);
        }
        // when
        appendCutOff(path, (long) (CHUNKS / 2) * CHUNK, bytes(CHUNKS / 2, CHUNK), CHUNK / 2);
        // then
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(unfinished()).isEmpty());
        long received = Long.parseLong(head(path).is(200).header("Upload-Offset"));
        assertThat(received).isEqualTo((long) (CHUNKS / 2) * CHUNK);
        for (int i = CHUNKS / 2; i < CHUNKS; i++) {
            append(path, (long) i * CHUNK, bytes(i, CHUNK)).is(200);
        }
        Answer complete = Api.asSupervisor().get(path).is(200);
        assertThat(complete.text("/state")).isEqualTo("COMPLETE");
        assertThat(complete.text("/sha256")).isEqualTo(sha256);
        assertThat(complete.header("Upload-Offset")).isEqualTo(complete.text("/byteLength"));
    }

    @Test
    void a_new_service_goes_on_where_the_old_one_ended() throws Exception {
        // given
        byte[] one = bytes(1, 100_000);
        byte[] two = bytes(2, 50_000);
        String path = announced(caseId, one, two);
        append(path, 0, one).is(200);
        // when
        ReceivingChunks another = new ReceivingChunks(
                dataSource,
                new SealedChunks(store, personalData),
                new ReadingRecordings(dataSource),
                anchoring,
                config,
                clock);
        RecordingView ended = another.receive(
                new Actor("somebody", "", Set.of(Role.CASE_OFFICER), DataScope.of("350524", ACase.AGENCY)),
                idOf(path),
                new ReceivingChunks.Coming(one.length, null, new ByteArrayInputStream(two)));
        // then
        assertThat(ended.state()).isEqualTo(RecordingState.COMPLETE);
        assertThat(ended.received()).isEqualTo(150_000);
    }

    @Test
    void a_check_that_never_ended_can_be_asked_for_again() throws SQLException {
        // given
        byte[] bytes = bytes(3, 1000);
        String path = Recordings.complete(caseId, bytes);
        Database.changeAsOwner("delete from recording_end where recording_id = ?", idOf(path));
        assertThat(Api.asOfficer().get(path).text("/state")).isEqualTo("UPLOADING");
        // when
        Answer asked = append(path, bytes.length, new byte[0]);
        // then
        assertThat(asked.is(200).text("/state")).isEqualTo("COMPLETE");
    }

    @Test
    void what_is_not_what_was_announced_is_rejected_and_dropped() throws Exception {
        // given
        byte[] bytes = bytes(4, 70_000);
        String path = announced(caseId, form(sha256(bytes(5, 70_000)), 70_000));
        // when
        Answer refused = append(path, 0, bytes);
        // then
        refused.isProblem(422, "digest-mismatch");
        Answer rejected = Api.asOfficer().get(path).is(200);
        assertThat(rejected.text("/state")).isEqualTo("REJECTED");
        assertThat(rejected.text("/rejection")).isEqualTo("digest-mismatch");
        assertThat(addresses(path))
                .singleElement()
                .satisfies(address -> assertThat(kept(address)).doesNotExist());
        append(path, 70_000, bytes).isProblem(409, "recording-closed");
    }

    @Test
    void content_of_another_type_is_refused_before_it_is_kept() throws Exception {
        // given
        byte[] bytes = "PK\u0003\u0004 an archive, whatever its name says".getBytes(StandardCharsets.ISO_8859_1);
        String path = announced(caseId, bytes);
        // then
        append(path, 0, bytes).isProblem(422, "media-type-mismatch");
        assertThat(head(path).header("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void content_of_another_type_is_rejected_also_when_it_comes_in_crumbs() throws Exception {
        // given
        byte[] bytes = "PK\u0003\u0004 an archive, whatever its name says".getBytes(StandardCharsets.ISO_8859_1);
        byte[] crumb = java.util.Arrays.copyOf(bytes, 3);
        String path = announced(caseId, bytes);
        append(path, 0, crumb).is(200);
        // when
        append(path, 3, java.util.Arrays.copyOfRange(bytes, 3, bytes.length)).isProblem(422, "media-type-mismatch");
        // then
        assertThat(Api.asOfficer().get(path).text("/rejection")).isEqualTo("media-type-mismatch");
    }

    @Test
    void a_chunk_for_another_place_is_refused_with_the_right_one() {
        // given
        byte[] bytes = bytes(6, 3000);
        String path = announced(caseId, bytes);
        append(path, 0, java.util.Arrays.copyOf(bytes, 1000)).is(200);
        // then
        for (long wrong : new long[] {0, 999, 1001, 3000}) {
            Answer refused = append(path, wrong, bytes).isProblem(409, "upload-offset-mismatch");
            assertThat(refused.text("/detail")).contains("1000字节");
        }
        assertThat(head(path).header("Upload-Offset")).isEqualTo("1000");
        assertThat(head(path).header("Upload-Length")).isEqualTo("3000");
    }

    @Test
    void of_many_chunks_for_one_place_one_counts() throws Exception {
        // given
        byte[] bytes = bytes(7, 2000);
        String path = announced(caseId, bytes, bytes);
        Callable<Integer> appending = () -> append(path, 0, bytes).status();
        // when
        int kept = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> status : pool.invokeAll(java.util.Collections.nCopies(6, appending))) {
                assertThat(status.get()).isIn(200, 409);
                kept += status.get() == 200 ? 1 : 0;
            }
        }
        // then
        assertThat(kept).isOne();
        assertThat(head(path).header("Upload-Offset")).isEqualTo("2000");
        assertThat(append(path, 2000, bytes).text("/state")).isEqualTo("COMPLETE");
    }

    @Test
    void more_than_was_announced_is_refused_and_not_kept() {
        // given
        byte[] bytes = bytes(8, 1000);
        String path = announced(caseId, bytes);
        // then
        append(path, 0, bytes(8, 1001)).isProblem(413, "payload-too-large");
        Api.asOfficer()
                .header("Content-Type", Recordings.CHUNK)
                .header("Upload-Offset", "0")
                .send(
                        "PATCH",
                        path,
                        java.net.http.HttpRequest.BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream(bytes(8, 1001))))
                .isProblem(413, "payload-too-large");
        assertThat(head(path).header("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void a_chunk_larger_than_a_chunk_may_be_is_refused() {
        // given
        int tooLong = config.maxChunkBytes() + 1;
        String path = announced(caseId, form(sha256(), tooLong * 2L));
        // then
        append(path, 0, new byte[tooLong]).isProblem(413, "payload-too-large");
    }

    @Test
    void a_chunk_with_nothing_in_it_is_refused() {
        // given
        String path = announced(caseId, bytes(9, 10));
        // then
        append(path, 0, new byte[0]).isProblem(400, "validation-failed");
    }

    @Test
    void a_chunk_says_where_it_belongs_and_what_it_is() {
        // given
        String path = announced(caseId, bytes(9, 10));
        // then
        Api.asOfficer()
                .header("Content-Type", Recordings.CHUNK)
                .send("PATCH", path, java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes(9, 10)))
                .isProblem(400, "validation-failed")
                .at("validation-failed", "/Upload-Offset");
        Api.asOfficer()
                .header("Content-Type", "video/mp4")
                .header("Upload-Offset", "0")
                .send("PATCH", path, java.net.http.HttpRequest.BodyPublishers.ofByteArray(bytes(9, 10)))
                .isProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @CsvSource({
        "byteLength, 0, /byteLength",
        "byteLength, -1, /byteLength",
        "mediaType, text/html, /mediaType",
        "mediaType, image/svg+xml, /mediaType",
        "sha256, ABC, /sha256",
        "endedAt, 2022-03-02T08:59:59+08:00, /endedAt",
        "endedAt, 2999-03-02T08:59:59+08:00, /endedAt",
        "startedAt, 2022-03-02T09:11:00+08:00, /interruptions/0",
        "step, 2, /step",
        "step, 0, /step",
        "device, ' ', /device",
        "place, '', /place"
    })
    void an_announcement_that_cannot_be_is_refused_at_its_place(String field, String value, String pointer) {
        // given
        Map<String, Object> form = form(sha256(), 10);
        form.put(field, value.matches("-?\\d") ? Integer.valueOf(value) : value);
        // then
        Api.asOfficer()
                .post("/v1/cases/" + caseId + "/recordings", form)
                .isProblem(400, "validation-failed")
                .at("validation-failed", pointer);
    }

    @Test
    void a_recording_above_the_limit_is_refused_before_it_comes() {
        // then
        Api.asOfficer()
                .post("/v1/cases/" + caseId + "/recordings", form(sha256(), config.maxBytes() + 1))
                .isProblem(413, "payload-too-large");
    }

    @Test
    void the_same_announcement_again_gets_the_same_answer() throws SQLException {
        // given
        String key = UUID.randomUUID().toString();
        String path = "/v1/cases/" + caseId + "/recordings";
        Answer first = Api.asOfficer().key(key).post(path, form(sha256(), 10)).is(201);
        // then
        assertThat(Api.asOfficer()
                        .key(key)
                        .post(path, form(sha256(), 10))
                        .is(201)
                        .body())
                .isEqualTo(first.body());
        Api.asOfficer().key(key).post(path, form(sha256(), 11)).isProblem(422, "idempotency-key-reused");
        assertThat(Database.count("select count(*) from recording where case_id = ?", UUID.fromString(caseId)))
                .isOne();
    }

    @Test
    void the_recordings_of_a_case_are_listed_newest_first_page_by_page() {
        // given
        String older = announced(caseId, bytes(10, 10));
        String newer = announced(caseId, bytes(11, 10));
        // when
        Answer first = Api.asSupervisor()
                .get("/v1/cases/" + caseId + "/recordings?limit=1")
                .is(200);
        Answer second = Api.asSupervisor()
                .get("/v1/cases/" + caseId + "/recordings?limit=1&cursor=" + first.text("/nextCursor"));
        // then
        assertThat(first.items("/id")).containsExactly(idOf(newer).toString());
        assertThat(second.items("/id")).containsExactly(idOf(older).toString());
        assertThat(second.at("/nextCursor").isMissingNode()
                        || second.at("/nextCursor").isNull())
                .isTrue();
        assertThat(first.at("/items/0/duty/required").asBoolean()).isFalse();
        assertThat(first.text("/items/0/startedAt")).isEqualTo("2022-03-02T09:00:00+08:00");
        assertThat(first.text("/items/0/interruptions/0/cause")).isEqualTo("更换电池");
    }

    @Test
    void what_lies_in_the_store_cannot_be_read_without_the_key() throws Exception {
        // given
        byte[] bytes = Recordings.asVideo("MARKED".repeat(500).getBytes(StandardCharsets.US_ASCII));
        String path = Recordings.complete(caseId, bytes);
        // then
        String address = addresses(path).getFirst();
        byte[] kept = Files.readAllBytes(kept(address));
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("MARKED");
        assertThat(sha256(kept)).isEqualTo(address);
    }

    private List<String> addresses(String path) throws SQLException {
        return Database.texts("select address from recording_chunk where recording_id = ?", idOf(path));
    }

    private Path kept(String address) {
        return config.directory().orElseThrow().resolve(address.substring(0, 2)).resolve(address);
    }

    private List<Path> unfinished() throws IOException {
        try (Stream<Path> files = Files.list(config.directory().orElseThrow().resolve("incoming"))) {
            return files.toList();
        }
    }

    static UUID idOf(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }
}
