package org.mingjian.cases.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.microprofile.config.ConfigProvider;
import org.mingjian.kernel.json.ContractJson;
import org.mingjian.launcher.testing.TestTokens;

/** Calls the running service as somebody, with a fresh idempotency key unless a test brings its own headers. */
public final class Api {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String NDJSON = "application/x-ndjson";

    private final Map<String, String> headers = new LinkedHashMap<>();

    private Api() {}

    /** Nobody in particular. */
    public static Api anonymously() {
        return new Api();
    }

    /** Somebody with that token, good or bad. */
    public static Api withToken(String token) {
        return anonymously().header("Authorization", "Bearer " + token);
    }

    /** A demonstration user such as {@code supervisor-anxi}. */
    public static Api as(String user) {
        return withToken(TestTokens.ofUser(user));
    }

    /** May enter and report everything everywhere. */
    public static Api asLoader() {
        return withToken(TestTokens.ofClient("mingjian-loader"));
    }

    /** The software of {@link ACase#AGENCY}. */
    public static Api asAgency() {
        return withToken(TestTokens.ofClient("agency-350524-demo"));
    }

    /** An officer of {@link ACase#AGENCY}. */
    public static Api asOfficer() {
        return as("officer-anxi");
    }

    /** Sees every agency of 安溪县. */
    public static Api asSupervisor() {
        return as("supervisor-anxi");
    }

    public Api header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Api key(String key) {
        return header("Idempotency-Key", key);
    }

    public Api ifMatch(int version) {
        return header("If-Match", "\"" + version + "\"");
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer post(String path, Object body) {
        headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        return json("POST", path, body);
    }

    /** Uploads lines of JSON. */
    public Answer upload(String path, String lines) {
        return upload(path, lines.getBytes(StandardCharsets.UTF_8));
    }

    /** Uploads bytes, NDJSON unless a content type was given. */
    public Answer upload(String path, byte[] bytes) {
        headers.putIfAbsent("Idempotency-Key", UUID.randomUUID().toString());
        headers.putIfAbsent("Content-Type", NDJSON);
        return send("POST", path, BodyPublishers.ofByteArray(bytes));
    }

    private Answer json(String method, String path, Object body) {
        headers.putIfAbsent("Content-Type", "application/json");
        String text = body instanceof String raw
                ? raw
                : ContractJson.mapper().valueToTree(body).toString();
        return send(method, path, BodyPublishers.ofString(text));
    }

    /** Sends whatever it is. */
    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path)).timeout(Duration.ofSeconds(60)).method(method, body);
        headers.forEach(request::header);
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The address of a path of the running service. */
    public static URI at(String path) {
        String root = ConfigProvider.getConfig().getValue("test.url", String.class);
        return URI.create((root.endsWith("/") ? root.substring(0, root.length() - 1) : root) + path);
    }
}
