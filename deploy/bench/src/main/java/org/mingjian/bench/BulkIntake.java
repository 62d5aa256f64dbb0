package org.mingjian.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Iterator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.mingjian.generator.county.CaseLines;
import org.mingjian.generator.county.CountyYear;
import org.mingjian.generator.county.GeneratedCase;

/** Uploads files as imports and measures from the first byte sent until each file has its outcome. */
final class BulkIntake {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final URI server;
    private final Tokens tokens;
    private final String run;
    private final Iterator<GeneratedCase> cases;
    private int part;

    /** A finished import. */
    record Import(String id, int files, double perSecond) {}

    BulkIntake(URI server, Tokens tokens, CountyYear county, String run) {
        this.server = server;
        this.tokens = tokens;
        this.run = run;
        this.cases = county.cases();
    }

    /** Uploads the next so many files. */
    Import upload(int files) throws IOException {
        part++;
        byte[] body = lines(files);
        try (HttpConnection connection = new HttpConnection(server)) {
            long start = System.nanoTime();
            HttpConnection.Answer answer = connection.send(
                    "POST",
                    "/v1/imports",
                    tokens.header() + "Content-Type: application/x-ndjson\r\nIdempotency-Key: bench-" + run + "-part-"
                            + part + "\r\n",
                    body);
            if (answer.status() != 202) {
                throw new BenchFailure("POST /v1/imports answers " + answer.status() + ": " + answer.body());
            }
            String id = JSON.readTree(answer.body()).path("id").asText();
            await(connection, id, files, start);
            return new Import(id, files, files * 1e9 / (System.nanoTime() - start));
        }
    }

    private void await(HttpConnection connection, String id, int files, long start) throws IOException {
        while (true) {
            HttpConnection.Answer answer = connection.send("GET", "/v1/imports/" + id, tokens.header(), new byte[0]);
            JsonNode state = JSON.readTree(answer.body());
            if (state.path("status").asText().equals("COMPLETED")) {
                if (state.path("created").asInt() != files) {
                    throw new BenchFailure("not every file became a case: " + answer.body());
                }
                return;
            }
            if (answer.status() != 200
                    || state.path("status").asText().equals("FAILED")
                    || System.nanoTime() - start > LONGEST.toNanos()) {
                throw new BenchFailure("import does not complete: " + answer.status() + " " + answer.body());
            }
            Pause.of(BETWEEN_LOOKS);
        }
    }

    /** The next files under case numbers that no earlier run has used. */
    private byte[] lines(int files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream(files * 800);
        for (int i = 0; i < files && cases.hasNext(); i++) {
            GeneratedCase file = cases.next();
            body.writeBytes(CaseLines.line(new GeneratedCase(
                    file.caseNumber() + "-" + run,
                    file.kind(),
                    file.procedure(),
                    file.agency(),
                    file.matter(),
                    file.party(),
                    file.steps(),
                    file.violations())));
        }
        return body.toByteArray();
    }
}
