package org.mingjian.cases.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
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
import org.mingjian.cases.testing.Imports;
import org.mingjian.cases.testing.Registered;
import org.mingjian.launcher.testing.TestTokens;

import static java.net.http.HttpRequest.BodyPublishers.ofInputStream;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mingjian.cases.testing.ACase.aPenalty;
import static org.mingjian.cases.testing.Imports.counts;
import static org.mingjian.cases.testing.Imports.done;
import static org.mingjian.cases.testing.Imports.lines;
import static org.mingjian.cases.testing.Steps.opened;

/** Uploads that cannot be taken, or not to their end. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class BadUploadsQuarkusTest {

    private static final String IMPORTS = "/v1/imports";
    private static final int LIMIT = 3_000_000;

    @BeforeEach
    void register() {
        Registered.demonstrationAgency();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GB18030", "UTF-16", "Big5"})
    void an_upload_in_another_encoding_is_refused_and_nothing_of_it_kept(String encoding) throws SQLException {
        // given
        ACase penalty = aPenalty().about("未按规定明码标价").with(opened("2022-03-02"));
        int jobs = jobs();
        // when
        Answer refused = Api.asAgency().upload(IMPORTS, lines(penalty).getBytes(Charset.forName(encoding)));
        // then
        refused.isProblem(400, "wrong-encoding");
        assertThat(jobs()).isEqualTo(jobs);
    }

    @Test
    void an_upload_that_ends_within_a_character_is_refused() {
        // given
        byte[] cut = {'{', (byte) 0xe5, (byte) 0xae};
        // then
        Api.asAgency().upload(IMPORTS, cut).isProblem(400, "wrong-encoding");
    }

    @Test
    void an_upload_over_the_limit_is_refused_by_its_announced_length() throws SQLException {
        // given
        int jobs = jobs();
        // when
        Answer refused = Api.asAgency().upload(IMPORTS, new byte[LIMIT + 1]);
        // then
        refused.isProblem(413, "payload-too-large");
        assertThat(jobs()).isEqualTo(jobs);
    }

    @Test
    void an_upload_over_the_limit_that_does_not_say_its_length_is_refused_while_it_comes() throws SQLException {
        // given
        byte[] tooMuch = " ".repeat(LIMIT + 1).getBytes(StandardCharsets.US_ASCII);
        int jobs = jobs();
        // when
        Answer refused = Api.asAgency()
                .key(UUID.randomUUID().toString())
                .header("Content-Type", "application/x-ndjson")
                .send("POST", IMPORTS, ofInputStream(() -> new ByteArrayInputStream(tooMuch)));
        // then
        refused.isProblem(413, "payload-too-large");
        assertThat(jobs()).isEqualTo(jobs);
        assertThat(chunks()).isZero();
    }

    @Test
    void an_empty_upload_is_refused() {
        // then
        Api.asAgency().upload(IMPORTS, "").isProblem(400, "validation-failed");
    }

    @Test
    void an_upload_without_a_key_is_refused() {
        // then
        Api.asAgency().key(" ").upload(IMPORTS, "{}").isProblem(400, "idempotency-key-required");
    }

    @Test
    void an_upload_that_is_cut_off_leaves_nothing() throws IOException, SQLException {
        // given
        int jobs = jobs();
        // when
        cutOff(lines(aPenalty().with(opened("2022-03-02"))));
        // then
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(jobs()).isEqualTo(jobs);
            assertThat(chunks()).isZero();
        });
    }

    private static void cutOff(String beginning) throws IOException {
        URI root = Api.at("/");
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            OutputStream out = socket.getOutputStream();
            String head = "POST /v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Idempotency-Key: " + UUID.randomUUID() + "\r\nContent-Length: 2000000\r\n"
                    + "Authorization: Bearer " + TestTokens.ofClient("agency-350524-demo") + "\r\n\r\n";
            out.write((head + beginning).getBytes(StandardCharsets.UTF_8));
            out.flush();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(uploading()).isPositive());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour\nred\n", "", "agency,caseNumber\n"})
    void a_table_that_is_none_fails_with_the_reason(String table) {
        // when
        Answer ended = done(Api.asAgency().header("Content-Type", "text/csv").upload(IMPORTS, table + "\n"));
        // then
        assertThat(ended.text("/status")).isEqualTo("FAILED");
        assertThat(ended.text("/failureCode")).isEqualTo("malformed-csv");
        assertThat(ended.text("/failure")).matches("(?s).*\\p{IsHan}.*");
    }

    @Test
    void a_table_is_read_up_to_the_row_where_it_breaks() throws SQLException {
        // given
        String whole = ACase.aNumber();
        String broken = ACase.aNumber();
        String table = "agency,caseNumber,kind,procedure,matter,party.kind,party.name,type,on\n" + row(whole)
                + row(ACase.aNumber()) + row(broken).replace(",PENALTY", ",\"PENALTY") + "\n";
        // when
        Answer ended = done(Api.asAgency().header("Content-Type", "text/csv").upload(IMPORTS, table));
        // then
        assertThat(ended.text("/status")).isEqualTo("FAILED");
        assertThat(ended.text("/failureCode")).isEqualTo("malformed-csv");
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 0 rejected");
        assertThat(Database.casesNumbered(whole)).isOne();
        assertThat(Database.casesNumbered(broken)).isZero();
    }

    private static String row(String number) {
        return ACase.AGENCY + "," + number + ",PENALTY,SUMMARY,乱扔,PERSON,某某,case-opened,2022-03-02\n";
    }

    @Test
    void a_line_too_long_is_one_rejected_record() {
        // given
        String tooLong = "{\"matter\":\"" + "x".repeat(2_500_000) + "\"}";
        // when
        Answer ended = done(tooLong + "\n" + lines(aPenalty().with(opened("2022-03-02"))));
        // then
        assertThat(counts(ended)).isEqualTo("1 created, 0 extended, 0 unchanged, 1 rejected");
        assertThat(Imports.outcomes(ended).items("/errors/0/code")).containsExactly("payload-too-large", "");
    }

    private static int jobs() throws SQLException {
        return Database.count("select count(*) from import_job");
    }

    private static int uploading() throws SQLException {
        return Database.count("select count(*) from import_job where status = 'UPLOADING'");
    }

    private static int chunks() throws SQLException {
        return Database.count("select count(*) from import_chunk");
    }
}
