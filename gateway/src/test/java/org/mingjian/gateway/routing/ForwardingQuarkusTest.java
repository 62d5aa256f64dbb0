package org.mingjian.gateway.routing;

import java.net.URI;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingjian.gateway.testing.Browser;
import org.mingjian.gateway.testing.GatewayTest;
import org.mingjian.gateway.testing.RawCall;
import org.mingjian.gateway.testing.RecordingService;
import org.mingjian.gateway.testing.Servers;
import org.mingjian.launcher.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class ForwardingQuarkusTest {

    private final URI gateway = Servers.gateway();
    private final RecordingService cases = Servers.cases();

    @Test
    void without_a_token_nothing_is_forwarded() {
        var answer = new Browser(gateway).send("GET", "/v1/cases?mark=no-token");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("login-required");
        assertThat(answer.header("WWW-Authenticate")).contains("Bearer");
        assertThat(cases.hasReceived("no-token")).isFalse();
    }

    @Test
    void what_is_public_is_read_by_anybody_and_no_identity_goes_on() {
        send("GET", "/v1/public/registers/powers?mark=public", bearer());
        var posted = new Browser(gateway).send("POST", "/v1/public/registers/powers?mark=public-post");

        assertThat(cases.with("mark=public").headers()).doesNotContainKey("authorization");
        assertThat(posted.status()).isEqualTo(401);
        assertThat(cases.hasReceived("public-post")).isFalse();
    }

    @Test
    void a_token_nobody_signed_is_refused() {
        var answer = send("GET", "/v1/cases?mark=bad-token", "Authorization", "Bearer eyJhbGciOiJub25lIn0.e30.");

        assertThat(answer.problem()).isEqualTo("login-required");
        assertThat(cases.hasReceived("bad-token")).isFalse();
    }

    @Test
    void a_call_arrives_with_its_token_and_its_origin() {
        String token = TestTokens.ofUser("supervisor-anxi");

        var answer = send("GET", "/v1/cases?mark=plain&limit=5", "Authorization", "Bearer " + token);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getJsonArray("items")).isEmpty();
        var arrived = cases.with("mark=plain");
        assertThat(arrived.uri()).isEqualTo("/v1/cases?mark=plain&limit=5");
        assertThat(arrived.headers())
                .containsEntry("authorization", "Bearer " + token)
                .containsEntry("x-forwarded-host", gateway.getAuthority())
                .containsEntry("x-forwarded-proto", "http")
                .containsKey("x-forwarded-for");
        assertThat(arrived.headers().get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
        assertThat(answer.header("X-Correlation-Id")).contains(arrived.headers().get("x-correlation-id"));
    }

    @Test
    void what_a_caller_says_about_itself_does_not_arrive() {
        try (var call = new RawCall(gateway)) {
            call.head(
                    "GET",
                    "/v1/cases?mark=identity",
                    "Authorization: Bearer " + TestTokens.ofUser("supervisor-anxi"),
                    "Cookie: q_session=x; other=y",
                    "X-Forwarded-For: 10.9.8.7",
                    "X-Forwarded-User: admin",
                    "Forwarded: for=10.9.8.7",
                    "X-Real-IP: 10.9.8.7",
                    "Remote-User: admin",
                    "X-Mingjian-Division: 000000",
                    "X-HTTP-Method-Override: DELETE",
                    "Connection: keep-alive, Idempotency-Key",
                    "Upgrade: h2c",
                    "Proxy-Authorization: Basic YWRtaW4=",
                    "X-Correlation-Id: agency-7");

            assertThat(call.answer()).startsWith("HTTP/1.1 200");
        }
        var arrived = cases.with("mark=identity");
        assertThat(arrived.headers().keySet())
                .doesNotContain(
                        "cookie",
                        "x-forwarded-user",
                        "forwarded",
                        "x-real-ip",
                        "remote-user",
                        "x-mingjian-division",
                        "x-http-method-override",
                        "upgrade",
                        "proxy-authorization");
        assertThat(arrived.headers().get("x-forwarded-for")).doesNotContain("10.9.8.7");
        assertThat(arrived.headers()).containsEntry("x-correlation-id", "agency-7");
    }

    @Test
    void an_answer_keeps_the_insides_of_a_service_to_itself() {
        var answer = send("POST", "/v1/imports?mark=answer", bearer());

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).contains("/v1/imports/1");
        assertThat(answer.header("Set-Cookie")).isEmpty();
        assertThat(answer.header("Server")).isEmpty();
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("private, no-cache");
    }

    @Test
    void the_callers_trace_goes_on() {
        String[] headers = {
            "Authorization",
            "Bearer " + TestTokens.ofUser("supervisor-anxi"),
            "traceparent",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"
        };

        send("GET", "/v1/cases?mark=trace", headers);

        assertThat(cases.with("mark=trace").headers().get("traceparent"))
                .startsWith("00-0af7651916cd43dd8448eb211c80319c-")
                .doesNotContain("b7ad6b7169203331");
    }

    @Test
    void what_is_not_in_the_route_table_stays_here() {
        var unknown = send("GET", "/v1/documents?mark=unknown", bearer());
        var longer = send("GET", "/v1/casesx?mark=unknown", bearer());

        assertThat(unknown.problem()).isEqualTo("not-found");
        assertThat(longer.problem()).isEqualTo("not-found");
        assertThat(cases.hasReceived("mark=unknown")).isFalse();
    }

    @Test
    void a_service_that_is_down_is_named() {
        var answer = send("GET", "/v1/statistics/acts", bearer());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("service-unavailable");
        assertThat(answer.json().getString("detail")).contains("统计服务");
        assertThat(answer.header("Retry-After")).isPresent();
    }

    /** A backslash is not even HTTP: the server refuses it before any of our handlers could explain why. */
    @ParameterizedTest
    @MethodSource("ambiguousPaths")
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) {
        try (var call = new RawCall(gateway)) {
            call.head("GET", path, "Authorization: Bearer " + TestTokens.ofUser("supervisor-anxi"));

            String answer = call.answer();
            assertThat(answer).startsWith("HTTP/1.1 400");
            if (path.indexOf('\\') < 0) {
                assertThat(answer).contains("malformed-path");
            }
        }
        assertThat(cases.hasReceived("mark=ambiguous")).isFalse();
    }

    static Stream<String> ambiguousPaths() {
        var forms = Stream.of(
                        "/v1/%s;a=b",
                        "/v1;a=b/%s",
                        "/v1/%s%%2f1",
                        "/v1/%s%%2F..",
                        "/v1/%s%%5c1",
                        "/v1/%s\\1",
                        "/v1/%s%%3b",
                        "/v1/%s%%252f1",
                        "/v1//%s")
                .toList();
        var own = Stream.of("session", "login", "problems", "docs", "openapi.yaml", "q/health/ready")
                .flatMap(page -> Stream.of("/" + page + ";a=b", "/" + page + "%2f", "//" + page));
        return Stream.concat(
                RouteTable.ROUTES.keySet().stream()
                        .flatMap(route -> forms.stream().map(form -> form.formatted(route) + "?mark=ambiguous")),
                own);
    }

    private org.mingjian.gateway.testing.Answer send(String method, String path, String... headers) {
        return new Browser(gateway).send(method, path, headers);
    }

    private static String[] bearer() {
        return new String[] {"Authorization", "Bearer " + TestTokens.ofUser("supervisor-anxi")};
    }
}
