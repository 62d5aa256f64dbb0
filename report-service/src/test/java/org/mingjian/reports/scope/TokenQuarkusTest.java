package org.mingjian.reports.scope;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** Tokens that are none, before an identity provider that writes down what it is asked. */
@QuarkusTest
@TestProfile(TokenQuarkusTest.WatchedProvider.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenQuarkusTest {

    private static final List<String> ASKED = new CopyOnWriteArrayList<>();
    private static final HttpServer PROVIDER = provider();

    /** The service with that provider, and able to ask it. */
    public static class WatchedProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url", address(),
                    "quarkus.oidc.client-id", "report-service",
                    "quarkus.oidc.credentials.secret", "known-to-both");
        }
    }

    private static HttpServer provider() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", TokenQuarkusTest::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address() {
        return "http://localhost:" + PROVIDER.getAddress().getPort();
    }

    private static void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        ASKED.add(path);
        String body = switch (path) {
            case "/.well-known/openid-configuration" ->
                "{'issuer':'@','jwks_uri':'@/keys','introspection_endpoint':'@/introspect'}"
                        .replace("@", address())
                        .replace('\'', '"');
            case "/keys" -> "{\"keys\":[]}";
            default -> "{\"active\":true,\"sub\":\"somebody\"}";
        };
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @AfterAll
    static void close() {
        PROVIDER.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "6b86b273-ff34-4ee1-9d4e-1a2b3c4d5e6f", "a.b.c"})
    void a_token_that_is_no_jwt_is_refused_and_nobody_is_asked_about_it(String token) {
        // given
        ASKED.clear();
        // when
        Response answer = given().header("Authorization", "Bearer " + token).get("/v1/indicators");
        // then
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(ASKED).isEmpty();
    }
}
