package org.mingjian.gateway.routing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

import io.netty.util.internal.PlatformDependent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mingjian.gateway.testing.GatewayTest;
import org.mingjian.gateway.testing.RawCall;
import org.mingjian.gateway.testing.RecordingService;
import org.mingjian.gateway.testing.Servers;
import org.mingjian.launcher.testing.TestTokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GatewayTest
class StreamingQuarkusTest {

    private static final long MEGABYTE = 1024L * 1024;
    private static final byte[] PART = new byte[64 * 1024];

    private final URI gateway = Servers.gateway();
    private final RecordingService cases = Servers.cases();

    @AfterEach
    void letTheServiceRead() {
        cases.goOnReading();
    }

    @Test
    void an_upload_of_200_megabytes_flows_through_without_being_kept() throws Exception {
        long size = 200 * MEGABYTE;
        long before = cases.bytes();
        AtomicLong sent = new AtomicLong();
        try (var call = new RawCall(gateway)) {
            cases.stopReading();
            call.head(
                    "POST",
                    "/v1/imports?mark=upload",
                    authorization(),
                    "Content-Type: application/x-ndjson",
                    "Content-Length: " + size);
            var sending = CompletableFuture.runAsync(() -> send(call, size, sent));

            AtomicLong last = new AtomicLong();
            await().pollInterval(Duration.ofMillis(700))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> sent.get() > 0 && last.getAndSet(sent.get()) == sent.get());
            assertThat(sent.get())
                    .as("taken in while the service does not read")
                    .isLessThan(48 * MEGABYTE);
            assertThat(held()).as("held in memory").isLessThan(300 * MEGABYTE);

            cases.goOnReading();
            sending.get(60, java.util.concurrent.TimeUnit.SECONDS);
            assertThat(call.answer()).startsWith("HTTP/1.1 202");
        }
        assertThat(cases.bytes() - before).isEqualTo(size);
    }

    @Test
    void a_chunk_of_a_recording_arrives_with_its_place() {
        long before = cases.bytes();
        try (var call = new RawCall(gateway)) {
            call.head(
                    "PATCH",
                    "/v1/recordings/1?mark=chunk",
                    authorization(),
                    "Content-Type: application/offset+octet-stream",
                    "Upload-Offset: 16777216",
                    "Content-Length: " + 16 * MEGABYTE);
            send(call, 16 * MEGABYTE, new AtomicLong());

            assertThat(call.answer()).startsWith("HTTP/1.1 200").contains("Upload-Offset: 42");
        }
        assertThat(cases.bytes() - before).isEqualTo(16 * MEGABYTE);
        var arrived = cases.with("mark=chunk");
        assertThat(arrived.method()).isEqualTo("PATCH");
        assertThat(arrived.headers())
                .containsEntry("upload-offset", "16777216")
                .containsEntry("content-type", "application/offset+octet-stream");
    }

    @Test
    void whoever_asks_how_far_an_upload_came_is_told_without_a_body() {
        try (var call = new RawCall(gateway)) {
            call.head("HEAD", "/v1/recordings/1?mark=how-far", authorization(), "Connection: close");

            assertThat(call.answer())
                    .startsWith("HTTP/1.1 200")
                    .contains("Upload-Offset: 42")
                    .doesNotContain("nextCursor");
        }
        assertThat(cases.with("mark=how-far").method()).isEqualTo("HEAD");
    }

    @Test
    void a_body_that_turns_out_too_large_is_cut_off() {
        try (var call = new RawCall(gateway)) {
            call.head("POST", "/v1/imports?mark=endless", authorization(), "Transfer-Encoding: chunked");
            byte[] chunk = chunk();
            var sending = CompletableFuture.runAsync(() -> {
                for (long sent = 0; sent < 260 * MEGABYTE; sent += PART.length) {
                    call.write(chunk);
                }
            });

            String answer = call.answer();
            assertThat(sending).isNotNull();
            assertThat(answer).startsWith("HTTP/1.1 413").contains("payload-too-large");
        }
    }

    @Test
    void a_body_that_says_it_is_too_large_is_not_read() {
        try (var call = new RawCall(gateway)) {
            call.head("POST", "/v1/imports?mark=announced", authorization(), "Content-Length: " + 211 * MEGABYTE);

            assertThat(call.answer())
                    .startsWith("HTTP/1.1 413")
                    .contains("payload-too-large")
                    .contains("210兆字节");
        }
        assertThat(cases.hasReceived("mark=announced")).isFalse();
    }

    @Test
    void a_careful_caller_is_refused_before_it_sends_its_body() {
        try (var call = new RawCall(gateway)) {
            call.head("POST", "/v1/imports?mark=careful", "Expect: 100-continue", "Content-Length: 1000");

            assertThat(call.answer()).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void a_careful_caller_with_a_token_is_told_to_go_on() {
        try (var call = new RawCall(gateway)) {
            call.head("POST", "/v1/imports?mark=go-on", authorization(), "Expect: 100-continue", "Content-Length: 2");
            call.write(new byte[] {'{', '}'});

            assertThat(call.answer()).startsWith("HTTP/1.1 100").contains("HTTP/1.1 202");
        }
    }

    @Test
    void a_caller_that_goes_away_is_gone_for_the_service_too() {
        long before = cases.aborted();
        try (var call = new RawCall(gateway)) {
            call.head("POST", "/v1/imports?mark=cancelled", authorization(), "Content-Length: " + 50 * MEGABYTE);
            call.write(new byte[1000]);
            await().atMost(Duration.ofSeconds(10)).until(() -> cases.hasReceived("mark=cancelled"));
        }

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(cases.aborted()).isGreaterThan(before));
    }

    private static void send(RawCall call, long size, AtomicLong sent) {
        try {
            while (sent.get() < size) {
                call.body().write(PART);
                sent.addAndGet(PART.length);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
                + PlatformDependent.usedDirectMemory();
    }

    private static byte[] chunk() {
        byte[] head = "%x\r\n".formatted(PART.length).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] chunk = new byte[head.length + PART.length + 2];
        System.arraycopy(head, 0, chunk, 0, head.length);
        chunk[chunk.length - 2] = '\r';
        chunk[chunk.length - 1] = '\n';
        return chunk;
    }

    private static String authorization() {
        return "Authorization: Bearer " + TestTokens.ofUser("supervisor-anxi");
    }
}
