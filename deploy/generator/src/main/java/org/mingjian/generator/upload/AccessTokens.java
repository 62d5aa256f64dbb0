package org.mingjian.generator.upload;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/** Access tokens by client credentials, fetched anew before the last one ends. */
final class AccessTokens {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final Target target;
    private final HttpClient http;
    private final Patience patience;
    private final InstantSource time;
    private @Nullable String token;
    private Instant renewAt = Instant.MIN;

    AccessTokens(Target target, HttpClient http, Patience patience, InstantSource time) {
        this.target = target;
        this.http = http;
        this.patience = patience;
        this.time = time;
    }

    /** A token that is good for a while. */
    synchronized String current() {
        if (token == null || !time.instant().isBefore(renewAt)) {
            token = fetch();
        }
        return token;
    }

    /** Forgets a token that was refused. */
    synchronized void refused(String refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    private String fetch() {
        Waiting waiting = new Waiting(patience, time);
        while (true) {
            Optional<Duration> asked = Optional.empty();
            String trouble;
            try {
                HttpResponse<String> response = http.send(request(), HttpResponse.BodyHandlers.ofString());
                if (response.statusCode() == 200) {
                    return read(response.body());
                }
                if (response.statusCode() < 500 && response.statusCode() != 429) {
                    throw new UploadFailure(target.tokenUrl() + " refuses a token for " + target.clientId() + ": "
                            + response.statusCode() + " " + response.body());
                }
                asked = Waiting.retryAfter(response);
                trouble = "answers " + response.statusCode();
            } catch (IOException e) {
                trouble = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UploadFailure("interrupted while asking for a token", e);
            }
            if (waiting.isOver()) {
                throw new UploadFailure(target.tokenUrl() + " " + trouble);
            }
            waiting.pause(asked);
        }
    }

    private HttpRequest request() {
        String form = "grant_type=client_credentials&client_id=" + encoded(target.clientId()) + "&client_secret="
                + encoded(target.clientSecret());
        return HttpRequest.newBuilder(target.tokenUrl())
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
    }

    private String read(String body) throws IOException {
        JsonNode answer = JSON.readTree(body);
        String fresh = answer.path("access_token").asText();
        if (fresh.isEmpty()) {
            throw new UploadFailure(target.tokenUrl() + " answered without an access token");
        }
        long seconds = answer.path("expires_in").asLong(60);
        renewAt = time.instant().plusMillis(seconds * 750);
        return fresh;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
