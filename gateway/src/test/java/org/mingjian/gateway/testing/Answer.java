package org.mingjian.gateway.testing;

import java.net.http.HttpResponse;
import java.util.Optional;

import io.vertx.core.json.JsonObject;

/**
 * An answer of the gateway.
 *
 * @param raw as it came
 */
public record Answer(HttpResponse<String> raw) {

    public int status() {
        return raw.statusCode();
    }

    public String body() {
        return raw.body();
    }

    public JsonObject json() {
        return new JsonObject(raw.body());
    }

    /** Code of the problem, empty when it is none. */
    public String problem() {
        return header("Content-Type").orElse("").startsWith("application/problem+json") ? json().getString("code") : "";
    }

    public Optional<String> header(String name) {
        return raw.headers().firstValue(name);
    }
}
