package org.mingjian.generator.upload;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Sends one part as an import and sees it through, sending it again where the import is lost, failed or stuck. */
final class ImportUpload {

    private static final int MOST_ATTEMPTS = 8;
    private static final Duration SENDING = Duration.ofMinutes(10);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final ApiClient api;
    private final Part part;
    private int attempt;
    private String id = "";

    ImportUpload(ApiClient api, Part part) {
        this.api = api;
        this.part = part;
    }

    Part part() {
        return part;
    }

    /** Sends the part; the service answers as soon as it has all of it. */
    ImportUpload submit() {
        attempt++;
        HttpResponse<String> response = api.send(this::post);
        if (response.statusCode() != 202 && response.statusCode() != 200) {
            throw ApiClient.failure(response);
        }
        id = ApiClient.json(response).path("id").asText();
        if (id.isEmpty()) {
            throw new UploadFailure("an import was accepted without an id: " + response.body());
        }
        return this;
    }

    /** Waits until every file of the part has its outcome. */
    ImportState await(IntConsumer processed) {
        Instant movedAt = api.time().instant();
        int before = -1;
        while (true) {
            HttpResponse<String> response = api.get("/v1/imports/" + id);
            @Nullable ImportState state = response.statusCode() == 404 ? null : read(response);
            if (state != null && state.isCompleted()) {
                processed.accept(part.files());
                return state;
            }
            if (state == null || state.hasFailed() || isStuck(movedAt)) {
                again(state);
                before = -1;
                movedAt = api.time().instant();
            } else if (state.processed() != before) {
                before = state.processed();
                movedAt = api.time().instant();
                processed.accept(before);
            }
            Waiting.sleep(pause(Waiting.retryAfter(response)));
        }
    }

    /** What the service says of the first records it would not take. */
    List<String> rejections(int most) {
        HttpResponse<String> response =
                api.get("/v1/imports/" + id + "/outcomes?outcome=REJECTED&limit=" + Math.min(most, 200));
        List<String> lines = new ArrayList<>();
        for (JsonNode item : ApiClient.json(response).path("items")) {
            lines.add(item.toString());
        }
        return lines;
    }

    private void again(@Nullable ImportState state) {
        if (attempt >= MOST_ATTEMPTS) {
            throw new UploadFailure("import of part " + part.number() + " does not complete: "
                    + (state == null ? "it is gone" : state.status() + " " + state.failure()));
        }
        submit();
    }

    private boolean isStuck(Instant movedAt) {
        return Duration.between(movedAt, api.time().instant())
                        .compareTo(api.patience().stall())
                > 0;
    }

    private Duration pause(Optional<Duration> asked) {
        Duration pause = asked.orElse(BETWEEN_LOOKS);
        return pause.compareTo(api.patience().longest()) > 0 ? api.patience().longest() : pause;
    }

    private HttpRequest.Builder post() {
        try {
            return api.request("/v1/imports", SENDING)
                    .header("Content-Type", "application/x-ndjson")
                    .header("Idempotency-Key", part.idempotencyKey(attempt))
                    .POST(HttpRequest.BodyPublishers.ofFile(part.path()));
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportState read(HttpResponse<String> response) {
        if (response.statusCode() != 200) {
            throw ApiClient.failure(response);
        }
        try {
            return ApiClient.JSON.readValue(response.body(), ImportState.class);
        } catch (JsonProcessingException e) {
            throw new UploadFailure("import cannot be read: " + response.body(), e);
        }
    }
}
