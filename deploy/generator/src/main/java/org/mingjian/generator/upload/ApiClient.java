package org.mingjian.generator.upload;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Asks the public API until it answers: lost connections and temporary refusals are repeated, refused tokens renewed.
 * Every request here may be repeated without harm.
 */
final class ApiClient {

    static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final int MOST_REFUSED_TOKENS = 3;

    private final Target target;
    private final Patience patience;
    private final InstantSource time;
    private final Consumer<String> progress;
    private final HttpClient http;
    private final AccessTokens tokens;

    ApiClient(Target target, Patience patience, InstantSource time, Consumer<String> progress) {
        this.target = target;
        this.patience = patience;
        this.time = time;
        this.progress = progress;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build();
        this.tokens = new AccessTokens(target, http, patience, time);
    }

    Patience patience() {
        return patience;
    }

    InstantSource time() {
        return time;
    }

    HttpResponse<String> get(String path) {
        return send(() -> request(path, ANSWER).GET());
    }

    /** A request to be completed with method and body. */
    HttpRequest.Builder request(String path, Duration timeout) {
        return HttpRequest.newBuilder(target.at(path)).timeout(timeout).header("Accept", "application/json");
    }

    /**
     * The first answer that is neither a lost connection nor a temporary refusal.
     *
     * @param request makes the request anew for each attempt
     * @throws UploadFailure when the patience is used up, or tokens are refused again and again
     */
    HttpResponse<String> send(Supplier<HttpRequest.Builder> request) {
        Waiting waiting = new Waiting(patience, time);
        int refusedTokens = 0;
        while (true) {
            Optional<Duration> asked = Optional.empty();
            String token = tokens.current();
            HttpRequest attempt =
                    request.get().header("Authorization", "Bearer " + token).build();
            String trouble;
            try {
                HttpResponse<String> response = http.send(attempt, HttpResponse.BodyHandlers.ofString());
                int status = response.statusCode();
                if (status == 401) {
                    tokens.refused(token);
                    refusedTokens++;
                    if (refusedTokens > MOST_REFUSED_TOKENS) {
                        throw failure(attempt, response);
                    }
                    continue;
                }
                if (!isTemporary(response)) {
                    return response;
                }
                asked = Waiting.retryAfter(response);
                trouble = "answers " + status;
            } catch (IOException e) {
                trouble = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UploadFailure("interrupted while waiting for an answer", e);
            }
            if (waiting.isOver()) {
                throw new UploadFailure(attempt.method() + " " + attempt.uri() + " " + trouble + ", for longer than "
                        + patience.outage().toSeconds() + " s");
            }
            progress.accept(attempt.method() + " " + attempt.uri().getPath() + " " + trouble + "; trying again");
            waiting.pause(asked);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new UploadFailure(response.uri() + " did not answer with JSON: " + response.body(), e);
        }
    }

    static UploadFailure failure(HttpRequest request, HttpResponse<String> response) {
        return new UploadFailure(
                request.method() + " " + request.uri() + " answers " + response.statusCode() + ": " + response.body());
    }

    static UploadFailure failure(HttpResponse<String> response) {
        return failure(response.request(), response);
    }

    private static boolean isTemporary(HttpResponse<String> response) {
        return switch (response.statusCode()) {
            case 429, 502, 503, 504 -> true;
            case 409 -> "still-in-progress".equals(json(response).path("code").asText());
            default -> false;
        };
    }
}
