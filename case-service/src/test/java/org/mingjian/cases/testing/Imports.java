package org.mingjian.cases.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import static org.assertj.core.api.Assertions.assertThat;

/** Uploads and what becomes of them. */
public final class Imports {

    private Imports() {}

    /** The cases as an upload, one a line. */
    public static String lines(ACase... cases) {
        return Arrays.stream(cases).map(one -> one.report().toString()).collect(Collectors.joining("\n"));
    }

    /** Uploads as the loader and waits for the end. */
    public static Answer done(String lines) {
        return done(Api.asLoader().upload("/v1/imports", lines));
    }

    /** Waits for the end of an upload that was accepted. */
    public static Answer done(Answer accepted) {
        accepted.is(202);
        String location = accepted.header("Location");
        String path = location.substring(location.indexOf("/v1/"));
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> {
                    assertThat(Api.asLoader().get(path).text("/status")).isIn("COMPLETED", "FAILED");
                });
        return Api.asLoader().get(path);
    }

    /** The counts of an import: created, extended, unchanged, rejected. */
    public static String counts(Answer ended) {
        JsonNode view = ended.json();
        return "%d created, %d extended, %d unchanged, %d rejected"
                .formatted(
                        view.get("created").asInt(),
                        view.get("extended").asInt(),
                        view.get("unchanged").asInt(),
                        view.get("rejected").asInt());
    }

    /** The outcomes of an import, as the loader sees them. */
    public static Answer outcomes(Answer ended) {
        return Api.asLoader().get("/v1/imports/" + ended.text("/id") + "/outcomes?limit=200");
    }
}
