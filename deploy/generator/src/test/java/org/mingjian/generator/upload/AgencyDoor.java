package org.mingjian.generator.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.mingjian.generator.county.FigureCounts;

/** The public API as far as an uploader sees it, in this process, with faults to order. */
final class AgencyDoor implements AutoCloseable {

    /** What goes wrong with the next request to a path that begins like this. */
    enum Fault {
        /** The connection is closed without a word, before anything was done. */
        DROPPED_BEFORE,
        /** The connection is closed without a word, after everything was done. */
        DROPPED_AFTER,
        UNAVAILABLE,
        TOKEN_EXPIRED,
        /** The import is forgotten although it was accepted, as when its service is killed. */
        IMPORT_LOST,
        IMPORT_FAILED,
        /** The import is accepted and never processed. */
        IMPORT_STUCK
    }

    private final ObjectMapper json = new ObjectMapper();
    private final HttpServer server;
    private final Map<String, Queue<Fault>> faults = new HashMap<>();
    private final Map<String, String> register = new LinkedHashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, String> cases = new LinkedHashMap<>();
    private final Map<String, ObjectNode> imports = new LinkedHashMap<>();
    private final Map<String, String> idempotency = new HashMap<>();
    private final FigureCounts figures = new FigureCounts(2022);
    private int tokens;
    private int conflicts;

    AgencyDoor() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", this::answer);
        server.start();
    }

    Target target() {
        URI base = URI.create("http://localhost:" + server.getAddress().getPort());
        return new Target(base, base.resolve("/token"), "loader", "secret");
    }

    synchronized AgencyDoor fails(String path, Fault... kinds) {
        faults.computeIfAbsent(path, p -> new ArrayDeque<>()).addAll(java.util.List.of(kinds));
        return this;
    }

    synchronized int tokens() {
        return tokens;
    }

    synchronized int cases() {
        return cases.size();
    }

    synchronized int registered() {
        return register.size();
    }

    synchronized int imports() {
        return imports.size();
    }

    /** How often a record came again with another content. */
    synchronized int conflicts() {
        return conflicts;
    }

    synchronized boolean hasUnusedFaults() {
        return faults.values().stream().anyMatch(queue -> !queue.isEmpty());
    }

    /** Goes away, as a machine that is switched off. */
    void stop() {
        server.stop(0);
    }

    @Override
    public void close() {
        stop();
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        Optional<Fault> fault;
        synchronized (this) {
            fault = faults.entrySet().stream()
                    .filter(entry -> (exchange.getRequestMethod() + " " + path).startsWith(entry.getKey()))
                    .map(entry -> Optional.ofNullable(entry.getValue().poll()))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (fault.filter(f -> f == Fault.DROPPED_BEFORE).isPresent()) {
            exchange.close();
        } else if (fault.filter(f -> f == Fault.UNAVAILABLE).isPresent()) {
            exchange.getResponseHeaders().add("Retry-After", "0");
            send(exchange, 503, "{\"code\":\"service-unavailable\"}");
        } else {
            Answer answer = handle(exchange, path, body, fault);
            if (fault.filter(f -> f == Fault.DROPPED_AFTER).isPresent()) {
                exchange.close();
            } else {
                answer.etag().ifPresent(tag -> exchange.getResponseHeaders().add("ETag", tag));
                send(exchange, answer.status(), answer.body());
            }
        }
    }

    private synchronized Answer handle(HttpExchange exchange, String path, byte[] body, Optional<Fault> fault) {
        if (path.equals("/token")) {
            tokens++;
            return Answer.of(200, "{\"access_token\":\"t" + tokens + "\",\"expires_in\":300}");
        }
        if (fault.filter(f -> f == Fault.TOKEN_EXPIRED).isPresent()
                || !("Bearer t" + tokens).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Answer.of(401, "{\"code\":\"login-required\"}");
        }
        String text = new String(body, StandardCharsets.UTF_8);
        return switch (exchange.getRequestMethod() + " " + path.replaceFirst("(/v1/[a-z]+).*", "$1")) {
            case "PUT /v1/agencies", "PUT /v1/officers" ->
                put(path, text, exchange.getRequestHeaders().getFirst("If-Match"));
            case "GET /v1/agencies", "GET /v1/officers" ->
                new Answer(200, register.getOrDefault(path, ""), Optional.of(etag(path)));
            case "POST /v1/imports" ->
                accept(text, String.valueOf(exchange.getRequestHeaders().getFirst("Idempotency-Key")), fault);
            case "GET /v1/imports" -> importOf(path);
            case "GET /v1/indicators" -> indicators();
            case "GET /v1/acts" -> acts(exchange.getRequestURI().getQuery());
            default -> Answer.of(404, "{\"code\":\"not-found\"}");
        };
    }

    private Answer put(String path, String body, @org.jspecify.annotations.Nullable String ifMatch) {
        boolean known = register.containsKey(path);
        if (known && !etag(path).equals(ifMatch)) {
            return Answer.of(ifMatch == null ? 428 : 412, "{}");
        }
        register.put(path, body);
        versions.merge(path, 1, Integer::sum);
        return Answer.of(known ? 200 : 201, body);
    }

    private String etag(String path) {
        return "\"" + versions.getOrDefault(path, 0) + "\"";
    }

    private Answer accept(String body, String key, Optional<Fault> fault) {
        String known = idempotency.get(key);
        if (known != null) {
            return Answer.of(202, "{\"id\":\"" + known + "\"}");
        }
        String id = "i" + (imports.size() + 1);
        ObjectNode job = json.createObjectNode().put("id", id).put("dryRun", false);
        idempotency.put(key, id);
        imports.put(id, job);
        switch (fault.orElse(Fault.DROPPED_AFTER)) {
            case IMPORT_LOST -> job.put("status", "LOST");
            case IMPORT_FAILED -> job.put("status", "FAILED").put("failure", "数据库不可用");
            case IMPORT_STUCK -> job.put("status", "RUNNING");
            default -> process(body, job);
        }
        return Answer.of(202, "{\"id\":\"" + id + "\",\"status\":\"RECEIVED\"}");
    }

    private void process(String body, ObjectNode job) {
        int created = 0;
        int unchanged = 0;
        int rejected = 0;
        for (String line : body.lines().toList()) {
            JsonNode record = read(line);
            String agency = record.path("agency").asText();
            String before = cases.get(agency + record.path("caseNumber").asText());
            if (!register.containsKey("/v1/agencies/" + agency) || (before != null && !before.equals(line))) {
                rejected++;
                conflicts++;
            } else if (before != null) {
                unchanged++;
            } else {
                cases.put(agency + record.path("caseNumber").asText(), line);
                figures.add(line.getBytes(StandardCharsets.UTF_8));
                created++;
            }
        }
        job.put("status", "COMPLETED").put("processed", created + unchanged + rejected);
        job.put("created", created)
                .put("extended", 0)
                .put("unchanged", unchanged)
                .put("rejected", rejected);
    }

    private Answer importOf(String path) {
        if (path.endsWith("/outcomes")) {
            return Answer.of(200, "{\"items\":[{\"outcome\":\"REJECTED\"}],\"nextCursor\":null}");
        }
        ObjectNode job = imports.get(path.substring("/v1/imports/".length()));
        return job == null || job.path("status").asText().equals("LOST")
                ? Answer.of(404, "{}")
                : Answer.of(200, job.toString());
    }

    private Answer indicators() {
        ArrayNode items = json.createArrayNode();
        figures.counts().forEach((id, value) -> items.addObject().put("id", id).put("value", value));
        for (String total : java.util.List.of("acts.total", "flexible.total")) {
            items.addObject().put("id", total).put("value", figures.count(total));
        }
        return Answer.of(200, json.createObjectNode().set("items", items).toString());
    }

    /** Pages of at most 200 made-up acts, as many as the measure counts. */
    private Answer acts(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] pair = parameter.split("=", 2);
            parameters.put(pair[0], pair[1]);
        }
        int from = Integer.parseInt(parameters.getOrDefault("cursor", "0"));
        long until = Math.min(figures.count(parameters.getOrDefault("measure", "")), from + 200);
        ArrayNode items = json.createArrayNode();
        for (int i = from; i < until; i++) {
            items.addObject().put("caseId", "c" + i).put("measure", parameters.get("measure"));
        }
        ObjectNode page = json.createObjectNode();
        page.set("items", items);
        return Answer.of(
                200,
                until - from < 200
                        ? page.putNull("nextCursor").toString()
                        : page.put("nextCursor", String.valueOf(until)).toString());
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private record Answer(int status, String body, Optional<String> etag) {

        static Answer of(int status, String body) {
            return new Answer(status, body, Optional.empty());
        }
    }
}
