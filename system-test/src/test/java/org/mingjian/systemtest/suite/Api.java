package org.mingjian.systemtest.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.mingjian.launcher.LocalSuite;

/** Calls the suite through its gateway with a real token. */
public final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final LocalSuite suite;
    private final Supplier<String> login;
    private String token = "";
    private Instant renewAt = Instant.MIN;

    private Api(LocalSuite suite, Supplier<String> login) {
        this.suite = suite;
        this.login = login;
    }

    /** As a person of the demonstration, such as {@code supervisor-anxi}. */
    public static Api as(String user) {
        LocalSuite suite = RunningSuite.get();
        return new Api(
                suite,
                () -> suite.credentials()
                        .tokenOfUser(suite.tokenEndpoint(), user)
                        .accessToken());
    }

    /** As a system, such as {@code mingjian-loader}. */
    public static Api asClient(String clientId) {
        LocalSuite suite = RunningSuite.get();
        return new Api(
                suite,
                () -> suite.credentials()
                        .tokenOfClient(suite.tokenEndpoint(), clientId)
                        .accessToken());
    }

    /** What came back. */
    public record Answer(int status, JsonNode body) {

        /** A member of the body as text; empty when there is none. */
        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /** Posts with a fresh idempotency key. */
    public Answer post(String path, String body) {
        return send(request(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Puts what was not there before. */
    public Answer put(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Takes the next step on top of a version. */
    public Answer step(String caseId, int version, String body) {
        return send(request("/v1/cases/" + caseId + "/steps")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"" + version + "\"")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** A login is slow on purpose, and a token is good for ten minutes. */
    private synchronized String token() {
        if (Instant.now().isAfter(renewAt)) {
            token = login.get();
            renewAt = Instant.now().plus(Duration.ofMinutes(5));
        }
        return token;
    }

    /** A request to be filled and sent by the caller, with the token of this person. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(suite.gatewayUrl() + path))
                .header("Authorization", "Bearer " + token())
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for an answer", e);
        }
    }
}
