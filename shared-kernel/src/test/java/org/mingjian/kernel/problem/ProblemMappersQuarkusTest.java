package org.mingjian.kernel.problem;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingjian.kernel.identity.Role;
import org.mingjian.kernel.json.ContractJson;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@TestProfile(ProblemMappersQuarkusTest.KernelAlone.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProblemMappersQuarkusTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource
    URI home = URI.create("/");

    /** The kernel without the database, broker and realm of a service. */
    public static class KernelAlone implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.http.test-port", "0",
                    "quarkus.http.limits.max-body-size", "4500K",
                    "quarkus.devservices.enabled", "false",
                    "quarkus.oidc.enabled", "false",
                    "quarkus.security.jaxrs.deny-unannotated-endpoints", "true");
        }
    }

    @AfterAll
    static void close() {
        CLIENT.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(home.resolve(path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String body) throws IOException, InterruptedException {
        return send(request("/probe/body")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonNode problem(HttpResponse<String> answer, int status, String code) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type").orElse(answer.body()))
                .as(answer.statusCode() + " " + answer.body())
                .startsWith("application/problem+json");
        JsonNode body = ContractJson.mapper().readTree(answer.body());
        assertThat(body.path("code").asText()).isEqualTo(code);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(body.path("status").asInt()).isEqualTo(status);
        assertThat(body.path("type").asText()).isEqualTo("/problems/" + code);
        assertThat(body.path("title").asText()).isNotEmpty();
        assertThat(body.path("detail").asText()).isNotEmpty();
        assertThat(body.path("traceId").asText()).isNotEmpty();
        return body;
    }

    @ParameterizedTest
    @CsvSource({
        "/probe/problem, 422, case-number-conflict",
        "/probe/division/35052, 422, unknown-division",
        "/probe/limit?limit=500, 400, validation-failed",
        "/probe/limit?limit=many, 400, validation-failed",
        "/probe/nothing-here, 404, not-found",
        "/nothing-here, 404, not-found",
        "/probe/number/three, 404, not-found",
        "/probe/body, 405, method-not-allowed",
        "/probe/fault, 500, internal-error",
        "/probe/answer, 500, internal-error",
        "/probe/database, 503, service-unavailable",
        "/probe/secret, 401, login-required",
        "/forgotten, 401, login-required",
        "/probe/secret%3Bx, 400, malformed-path"
    })
    void what_goes_wrong_is_answered_with_its_problem(String path, int status, String code) throws Exception {
        // when
        HttpResponse<String> answer = send(request(path));
        // then
        problem(answer, status, code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":                        | 400 | malformed-json    | ''",
                "{\"name\":\"a\",\"count\":\"one\"}     | 400 | malformed-json    | /count",
                "{\"name\":\"a\",\"count\":1,\"x\":1}     | 400 | malformed-json    | /x",
                "{\"name\":\"a\",\"count\":1,\"count\":2} | 400 | malformed-json    | ''",
                "[]                              | 400 | malformed-json    | ''",
                "{\"name\":\" \",\"count\":1}         | 400 | validation-failed | /name"
            })
    void a_body_that_cannot_be_read_is_answered_with_the_place(String body, int status, String code, String pointer)
            throws Exception {
        // when
        JsonNode problem = problem(post(body), status, code);
        // then
        assertThat(problem.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(problem.at("/errors/0/detail").asText()).matches(".*\\p{IsHan}.*");
    }

    @Test
    void a_good_body_passes() throws Exception {
        // then
        assertThat(post("{\"name\":\"甲\",\"count\":1}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_body_that_is_too_long_is_refused_before_anybody_reads_it() throws Exception {
        // then
        problem(post(" ".repeat(5 << 20)), 413, "payload-too-large");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\",%s\"count\":1}",
                "{\"name\":\"a\",\"count\":1}%s",
                "{\"name\":\"a\",\"count\":%s 1}"
            })
    void a_body_that_turns_out_too_long_is_too_large_and_not_malformed(String body) throws Exception {
        // given
        String tooLong = body.formatted(" ".repeat(1 << 22));
        // when
        JsonNode problem = problem(post(tooLong), 413, "payload-too-large");
        // then
        assertThat(problem.get("detail").asText()).contains("批量上报");
    }

    @Test
    void a_text_that_is_too_long_is_malformed() throws Exception {
        // then
        problem(post("{\"name\":\"" + "x".repeat(100_001) + "\",\"count\":1}"), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/probe\\\\problem", "/probe/problem?a={}", "/probe/problem|", "/probe/\"problem\"", "/probe/%zz"
            })
    void an_address_that_is_no_uri_is_answered_with_its_problem(String target) throws Exception {
        // when
        String answer = raw("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        // then
        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json", "malformed-path");
    }

    private String raw(String call) throws IOException {
        try (Socket socket = new Socket(home.getHost(), home.getPort())) {
            socket.getOutputStream().write(call.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void another_media_type_is_answered_with_its_problem() throws Exception {
        // when
        HttpResponse<String> sent = send(request("/probe/body")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("a")));
        HttpResponse<String> wanted = send(request("/probe/problem").header("Accept", "image/png"));
        // then
        problem(sent, 415, "unsupported-media-type");
        problem(wanted, 406, "not-acceptable");
    }

    @Test
    void a_token_that_does_not_hold_is_no_token() throws Exception {
        // when
        HttpResponse<String> answer = send(request("/probe/secret").header("X-Role", "forged"));
        // then
        problem(answer, 401, "login-required");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void a_role_that_does_not_suffice_is_forbidden() throws Exception {
        // when
        HttpResponse<String> wrongRole = send(request("/probe/secret").header("X-Role", Role.REPORT_WRITER));
        HttpResponse<String> nobodySaid = send(request("/forgotten").header("X-Role", Role.PLATFORM_ADMIN));
        HttpResponse<String> rightRole = send(request("/probe/secret").header("X-Role", Role.AUDITOR));
        // then
        problem(wrongRole, 403, "forbidden");
        problem(nobodySaid, 403, "forbidden");
        assertThat(rightRole.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/probe/fault, hunter2", "/probe/database, 10.0.0.7", "/probe/answer, name"})
    void nothing_of_our_insides_reaches_the_caller(String path, String inside) throws Exception {
        // when
        HttpResponse<String> answer = send(request(path));
        // then
        assertThat(answer.body()).doesNotContain(inside).doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource({
        "/probe/fault, traceparent, 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,"
                + " 4bf92f3577b34da6a3ce929d0e0e4736",
        "/probe/problem, X-Correlation-Id, county-17.4, county-17.4",
        "/nothing-here, traceparent, 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01,"
                + " 4bf92f3577b34da6a3ce929d0e0e4736",
        "/probe/secret, X-Correlation-Id, county-17.4, county-17.4",
        "/probe/secret%3Bx, X-Correlation-Id, county-17.4, county-17.4",
        "/probe/fault, X-Correlation-Id, two words, [0-9a-f]{32}",
        "/probe/fault, traceparent, 00-00000000000000000000000000000000-00f067aa0ba902b7-01, [0-9a-f]{32}",
        "/probe/fault, Accept, */*, [0-9a-f]{32}"
    })
    void a_problem_bears_the_trace_of_its_call(String path, String header, String value, String traceId)
            throws Exception {
        // when
        HttpResponse<String> answer = send(request(path).header(header, value));
        // then
        assertThat(ContractJson.mapper().readTree(answer.body()).path("traceId").asText())
                .matches(traceId);
    }

    @Test
    void the_log_line_of_a_fault_bears_the_trace_id_of_its_answer() throws Exception {
        // given
        List<String> lines = new CopyOnWriteArrayList<>();
        Handler watching = new Watching(lines);
        Logger.getLogger(ProblemMappers.class.getName()).addHandler(watching);
        try {
            // when
            HttpResponse<String> answer = send(request("/probe/fault"));
            // then
            String traceId = ContractJson.mapper()
                    .readTree(answer.body())
                    .path("traceId")
                    .asText();
            assertThat(lines).anySatisfy(line -> assertThat(line).contains("traceId=" + traceId));
        } finally {
            Logger.getLogger(ProblemMappers.class.getName()).removeHandler(watching);
        }
    }

    /** Keeps what is logged. */
    private static final class Watching extends Handler {

        private final PatternFormatter message = new PatternFormatter("%s");
        private final List<String> lines;

        Watching(List<String> lines) {
            this.lines = lines;
        }

        @Override
        public void publish(LogRecord line) {
            lines.add(message.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void a_service_without_an_outbox_has_no_check_of_it() throws Exception {
        // when
        HttpResponse<String> live = send(request("/q/health/live"));
        // then
        assertThat(live.statusCode()).isEqualTo(200);
        assertThat(live.body()).doesNotContain("outbox");
    }
}
