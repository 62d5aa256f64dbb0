package org.mingjian.generator.upload;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.mingjian.generator.county.Agency;
import org.mingjian.generator.county.Officer;

/** Enters agencies and officers, or changes them to what the county-year has. */
final class RegisterUpload {

    private static final int AT_ONCE = 4;
    private static final int MOST_CONFLICTS = 5;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private final ApiClient api;

    RegisterUpload(ApiClient api) {
        this.api = api;
    }

    /** Agencies first, because officers belong to one. */
    void put(List<Agency> agencies, List<Officer> officers) {
        all(agencies.stream()
                .map(agency -> (Runnable) () -> put("/v1/agencies/" + agency.code(), body(agency)))
                .toList());
        all(officers.stream()
                .map(officer -> (Runnable) () -> put("/v1/officers/" + officer.certificateNumber(), body(officer)))
                .toList());
    }

    private void put(String path, String body) {
        HttpResponse<String> response = api.send(() -> put(path, body, ""));
        for (int i = 0; i < MOST_CONFLICTS && isConflict(response); i++) {
            HttpResponse<String> current = api.get(path);
            String etag = current.headers().firstValue("ETag").orElseThrow(() -> ApiClient.failure(current));
            response = api.send(() -> put(path, body, etag));
        }
        if (response.statusCode() != 200 && response.statusCode() != 201) {
            throw ApiClient.failure(response);
        }
    }

    private HttpRequest.Builder put(String path, String body, String etag) {
        HttpRequest.Builder request = api.request(path, TIMEOUT)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(body));
        return etag.isEmpty() ? request : request.header("If-Match", etag);
    }

    private static boolean isConflict(HttpResponse<String> response) {
        return response.statusCode() == 412 || response.statusCode() == 428;
    }

    private static void all(List<Runnable> tasks) {
        List<Callable<Object>> calls = new ArrayList<>();
        tasks.forEach(task -> calls.add(Executors.callable(task)));
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Object> done : pool.invokeAll(calls)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof UploadFailure failure
                    ? failure
                    : new UploadFailure("the register was not uploaded", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UploadFailure("interrupted while uploading the register", e);
        }
    }

    private static String body(Agency agency) {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        body.put("name", agency.name());
        body.put("kind", agency.kind().name());
        body.put("division", agency.division());
        body.put("abbreviation", agency.word());
        body.put("validFrom", agency.validFrom().toString());
        if (!agency.field().isEmpty()) {
            body.put("field", agency.field());
        }
        return body.toString();
    }

    private static String body(Officer officer) {
        ObjectNode body = ApiClient.JSON.createObjectNode();
        body.put("name", officer.name());
        body.put("agency", officer.agency());
        body.put("field", officer.field());
        body.put("validFrom", officer.validFrom().toString());
        body.put("validTo", officer.validTo().toString());
        return body.toString();
    }
}
