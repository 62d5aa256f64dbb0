package org.mingjian.gateway.testing;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;

/** Stands where a service stands: keeps what it was sent and can be told to read slowly. */
public final class RecordingService implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicBoolean reading = new AtomicBoolean(true);
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong aborted = new AtomicLong();

    /**
     * A call as it arrived.
     *
     * @param method HTTP method
     * @param uri path and query
     * @param headers by lower-case name
     */
    public record Received(String method, String uri, Map<String, String> headers) {}

    public RecordingService() {
        server = vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(0)
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public String origin() {
        return "http://localhost:" + server.actualPort();
    }

    /** What arrived with that mark in its query. */
    public Received with(String mark) {
        return received.stream()
                .filter(call -> call.uri().contains(mark))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing arrived with " + mark));
    }

    public boolean hasReceived(String mark) {
        return received.stream().anyMatch(call -> call.uri().contains(mark));
    }

    /** Bytes of bodies read so far. */
    public long bytes() {
        return bytes.get();
    }

    /** Calls that ended before their body did. */
    public long aborted() {
        return aborted.get();
    }

    /** From now on bodies are left where they are. */
    public void stopReading() {
        reading.set(false);
    }

    public void goOnReading() {
        reading.set(true);
    }

    private void handle(HttpServerRequest request) {
        received.add(new Received(
                request.method().name(),
                request.uri(),
                request.headers().entries().stream()
                        .collect(Collectors.toMap(
                                header -> header.getKey().toLowerCase(java.util.Locale.ROOT),
                                Map.Entry::getValue,
                                (a, b) -> a + "," + b))));
        request.exceptionHandler(gone -> aborted.incrementAndGet());
        request.handler(part -> {
            bytes.addAndGet(part.length());
            if (!reading.get()) {
                request.pause();
                vertx.setPeriodic(20, timer -> {
                    if (reading.get()) {
                        vertx.cancelTimer(timer);
                        request.resume();
                    }
                });
            }
        });
        request.endHandler(end -> request.response()
                .setStatusCode("POST".equals(request.method().name()) ? 202 : 200)
                .putHeader("Content-Type", "application/json")
                .putHeader("Location", origin() + "/v1/imports/1")
                .putHeader("Upload-Offset", "42")
                .putHeader("Set-Cookie", "inside=1")
                .putHeader("Server", "inside")
                .end("{\"items\":[],\"nextCursor\":null}"));
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
