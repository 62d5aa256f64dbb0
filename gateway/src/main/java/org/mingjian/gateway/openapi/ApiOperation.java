package org.mingjian.gateway.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One operation as the page shows it.
 *
 * @param id operation id
 * @param method HTTP method in capitals
 * @param path address
 * @param tag the group it belongs to
 * @param summary what it does, in few words
 * @param description what else to know
 * @param parameters what can be given in path, query and headers
 * @param responses what can come back
 */
record ApiOperation(
        String id,
        String method,
        String path,
        String tag,
        String summary,
        String description,
        List<Parameter> parameters,
        List<Response> responses) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * Something that can be given.
     *
     * @param name its name
     * @param in where it stands
     * @param required whether it must be given
     * @param description what it means
     */
    record Parameter(String name, String in, boolean required, String description) {}

    /**
     * Something that can come back.
     *
     * @param status HTTP status
     * @param description when it comes
     */
    record Response(String status, String description) {}

    static Optional<ApiOperation> of(JsonNode root, String path, String method, JsonNode operation) {
        if (!METHODS.contains(method)) {
            return Optional.empty();
        }
        List<Parameter> parameters = new ArrayList<>();
        operation.path("parameters").forEach(parameter -> {
            JsonNode real = resolve(root, parameter);
            parameters.add(new Parameter(
                    real.path("name").asText(),
                    real.path("in").asText(),
                    real.path("required").asBoolean(),
                    real.path("description").asText()));
        });
        List<Response> responses = new ArrayList<>();
        operation
                .path("responses")
                .properties()
                .forEach(response -> responses.add(new Response(
                        response.getKey(),
                        resolve(root, response.getValue()).path("description").asText())));
        return Optional.of(new ApiOperation(
                operation.path("operationId").asText(),
                method.toUpperCase(Locale.ROOT),
                path,
                operation.path("tags").path(0).asText(),
                operation.path("summary").asText(),
                operation.path("description").asText(),
                List.copyOf(parameters),
                List.copyOf(responses)));
    }

    private static JsonNode resolve(JsonNode root, JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isTextual() ? root.at(reference.asText().substring(1)) : node;
    }
}
