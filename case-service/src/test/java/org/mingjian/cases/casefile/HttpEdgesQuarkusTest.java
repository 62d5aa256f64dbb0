package org.mingjian.cases.casefile;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.cases.testing.Answer;
import org.mingjian.cases.testing.Api;
import org.mingjian.cases.testing.CaseServers;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests at the edge of HTTP: each gets a problem document, none gets a page or a trace. */
@QuarkusTest
@CaseServers
@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpEdgesQuarkusTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/cases;x=1",
                "/v1/cases/%2e%2e/agencies",
                "/v1/cases%2fx",
                "/v1/cases%5cx",
                "/v1/cases%3bx",
                "/v1/cases%25",
                "/v1/../v1/cases",
                "/v1//cases"
            })
    void a_path_that_can_be_read_in_two_ways_is_refused_before_anybody_is_asked_for(String path) throws IOException {
        // when
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        // then
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "malformed-path");
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/cases/not-a-uuid, 404, not-found",
        "/v1/cases/not-a-uuid/steps, 404, not-found",
        "/v1/imports/1, 404, not-found",
        "/v1/nothing, 404, not-found",
        "/v1/agencies/1, 404, not-found",
        "/v1/cases?beganOn_gte=yesterday, 400, validation-failed",
        "/v1/cases?kind=FINE, 400, validation-failed",
        "/v1/cases?limit=many, 400, validation-failed",
        "/v1/cases?limit=0, 400, limit-out-of-range",
        "/v1/cases?limit=201, 400, limit-out-of-range",
        "/v1/cases?limit=99999999999, 400, validation-failed",
        "/v1/cases?cursor=nonsense, 400, bad-cursor",
        "/v1/cases?cursor=eA, 400, bad-cursor",
        "/v1/cases?cursor=eB94, 400, bad-cursor",
        "/v1/cases?division=3505, 422, unknown-division",
        "/v1/changes?after=last, 400, validation-failed",
        "/v1/cases?beganOn_gte=%2B999999999-01-01, 400, validation-failed",
        "/v1/cases?beganOn_lt=0001-01-01, 400, validation-failed",
        "/v1/cases?caseNumber=%00, 400, validation-failed",
        "/v1/cases?stage=%00, 400, validation-failed",
        "/v1/cases?agency=%00, 400, validation-failed",
        "/v1/imports?cursor=eB94, 400, bad-cursor"
    })
    void a_reading_that_cannot_be_understood_says_so(String path, int status, String code) {
        // then
        Api.asLoader().get(path).isProblem(status, code);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, /v1/cases", "PUT, /v1/cases", "PATCH, /v1/cases/0198c000-0000-7000-8000-000000000001"})
    void a_method_that_is_not_offered_is_refused(String method, String path) {
        // then
        Api.asLoader().send(method, path, BodyPublishers.noBody()).isProblem(405, "method-not-allowed");
    }

    @ParameterizedTest
    @CsvSource({"/v1/cases, text/plain", "/v1/case-reports, application/xml", "/v1/imports, application/json"})
    void a_format_that_is_not_offered_is_refused(String path, String type) {
        // then
        Api.asLoader().header("Content-Type", type).post(path, "{}").isProblem(415, "unsupported-media-type");
    }

    @Test
    void an_answer_in_a_format_that_is_not_offered_is_refused() {
        // then
        Api.asLoader().header("Accept", "text/html").get("/v1/cases").isProblem(406, "not-acceptable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{} {}", "{\"kind\":1,\"kind\":2}", "{\"a\":\"\\ud8\"}"})
    void a_body_that_is_no_report_is_refused(String body) {
        // then
        Api.asAgency().post("/v1/case-reports", body).isProblem(400, "malformed-json");
    }

    @Test
    void a_body_longer_than_any_case_is_not_read_to_its_end() {
        // given
        String endless = "{\"steps\":[" + "{},".repeat(2_000_000) + "{}]}";
        // then
        Api.asAgency().post("/v1/case-reports", endless).isProblem(413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]"})
    void a_body_that_is_no_command_is_refused(String body) {
        // then
        Api.asOfficer().post("/v1/cases", body).isProblem(400, "malformed-json");
        Api.asLoader().put("/v1/agencies/113505240039000128", body).isProblem(400, "malformed-json");
        Api.asLoader().put("/v1/officers/35052400001", body).isProblem(400, "malformed-json");
        Api.asOfficer()
                .ifMatch(1)
                .post("/v1/cases/0198c000-0000-7000-8000-000000000001/steps", body)
                .isProblem(400, "malformed-json");
    }

    @Test
    void head_and_options_answer_without_a_fault() {
        // when
        Answer head = Api.asLoader().send("HEAD", "/v1/cases", BodyPublishers.noBody());
        Answer options = Api.asLoader().send("OPTIONS", "/v1/cases", BodyPublishers.noBody());
        // then
        assertThat(head.status()).isIn(200, 405);
        assertThat(options.status()).isLessThan(500);
    }

    private static String raw(String request) throws IOException {
        URI root = Api.at("/");
        try (Socket socket = new Socket(root.getHost(), root.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
