package org.mingjian.systemtest.recovery;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.mingjian.launcher.LocalSuite;
import org.mingjian.systemtest.suite.Api;
import org.mingjian.systemtest.suite.CountyLoad;
import org.mingjian.systemtest.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** A recording of 200 MB on its way through the gateway, over a line that breaks, into a service that dies. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RecordingUnderFaultsST {

    private static final int CHUNK = 16 << 20;
    private static final int LENGTH = 200 << 20;
    private static final int CUT_AT = 3;
    private static final int KILLED_AT = 7;
    private static final String AGENCY = "113505240039000128";

    private final LocalSuite suite = RunningSuite.get();
    private final Api officer = Api.as("officer-anxi");
    private final Api supervisor = Api.as("supervisor-anxi");
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void register_the_county() {
        RunningSuite.get();
        CountyLoad.of("anxi-2022").register();
    }

    @Test
    void a_recording_survives_a_cut_line_and_a_killed_service_and_plays_from_its_middle() throws Exception {
        // given
        String recording = announce();

        // when
        for (int number = 0; (long) number * CHUNK < LENGTH; number++) {
            if (number == CUT_AT) {
                hangUpInTheMiddleOf(recording, number);
                assertThat(received(recording)).isEqualTo((long) number * CHUNK);
            }
            if (number == KILLED_AT) {
                suite.service("case-service").kill();
                suite.service("case-service").start();
                assertThat(received(recording)).isEqualTo((long) number * CHUNK);
            }
            HttpResponse<String> kept = append(recording, number);
            assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        }

        // then
        Api.Answer complete = supervisor.get("/v1/recordings/" + recording);
        assertThat(complete.text("/state")).isEqualTo("COMPLETE");
        assertThat(complete.body().path("anchoredBy").asInt()).isEqualTo(2);
        assertPlays(recording, 5L * CHUNK - 1000, 2_000_000);
    }

    private String announce() throws Exception {
        Api.Answer opened = officer.post("/v1/cases", """
                {"agency":"%s","kind":"PENALTY","procedure":"SUMMARY","matter":"未按规定明码标价","on":"2021-09-02",
                 "party":{"kind":"PERSON","name":"某某"}}""".formatted(AGENCY));
        String officers = officer.get("/v1/officers?limit=1").text("/items/0/certificateNumber");
        Api.Answer announced = officer.post(
                "/v1/cases/" + opened.text("/caseId") + "/recordings", """
                {"step":1,"sha256":"%s","byteLength":%d,"mediaType":"video/mp4","device":"执法记录仪 DSJ-0001",
                 "officers":["%s"],"place":"安溪县凤城镇某某路1号","startedAt":"2021-09-02T09:00:00+08:00",
                 "endedAt":"2021-09-02T09:40:00+08:00","retention":"YEARS_30"}""".formatted(digest(), LENGTH, officers));
        assertThat(announced.status()).as(announced.body().toPrettyString()).isEqualTo(201);
        return announced.text("/id");
    }

    private static String digest() throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (int number = 0; (long) number * CHUNK < LENGTH; number++) {
            digest.update(chunk(number));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Never the whole at once; the same for the same number. */
    private static byte[] chunk(int number) {
        byte[] bytes = new byte[Math.min(CHUNK, LENGTH - number * CHUNK)];
        new Random(number).nextBytes(bytes);
        if (number == 0) {
            System.arraycopy("ftypisom".getBytes(StandardCharsets.US_ASCII), 0, bytes, 4, 8);
        }
        return bytes;
    }

    private HttpResponse<String> append(String recording, int number) throws IOException, InterruptedException {
        HttpRequest request = officer.request("/v1/recordings/" + recording)
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", String.valueOf((long) number * CHUNK))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(chunk(number)))
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private void hangUpInTheMiddleOf(String recording, int number) throws IOException {
        URI gateway = URI.create(suite.gatewayUrl());
        String token = officer.request("/")
                .build()
                .headers()
                .firstValue("Authorization")
                .orElseThrow();
        byte[] chunk = chunk(number);
        String head = "PATCH /v1/recordings/" + recording + " HTTP/1.1\r\nHost: " + gateway.getAuthority()
                + "\r\nAuthorization: " + token + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                + (long) number * CHUNK + "\r\nContent-Length: " + chunk.length + "\r\n\r\n";
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(chunk, 0, chunk.length / 2);
            out.flush();
        }
    }

    private long received(String recording) throws IOException, InterruptedException {
        HttpRequest request =
                officer.request("/v1/recordings/" + recording).HEAD().build();
        return http.send(request, HttpResponse.BodyHandlers.discarding())
                .headers()
                .firstValueAsLong("Upload-Offset")
                .orElseThrow();
    }

    private void assertPlays(String recording, long from, int length) throws IOException, InterruptedException {
        Api.Answer link = supervisor.post("/v1/recordings/" + recording + "/links", "{\"purpose\":\"案卷评查\"}");
        assertThat(link.status()).as(link.body().toPrettyString()).isEqualTo(201);
        HttpRequest request = supervisor
                .request(link.text("/path"))
                .setHeader("Accept", "*/*")
                .header("Range", "bytes=" + from + "-" + (from + length - 1))
                .build();
        HttpResponse<byte[]> part = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.headers().firstValue("Content-Range"))
                .contains("bytes " + from + "-" + (from + length - 1) + "/" + LENGTH);
        assertThat(part.body()).isEqualTo(original(from, length));
    }

    private static byte[] original(long from, int length) {
        byte[] part = new byte[length];
        int done = 0;
        while (done < length) {
            int number = Math.toIntExact((from + done) / CHUNK);
            int begin = Math.toIntExact((from + done) % CHUNK);
            byte[] chunk = chunk(number);
            int taken = Math.min(length - done, chunk.length - begin);
            System.arraycopy(Arrays.copyOfRange(chunk, begin, begin + taken), 0, part, done, taken);
            done += taken;
        }
        return part;
    }
}
