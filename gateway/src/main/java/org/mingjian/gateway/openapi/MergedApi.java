package org.mingjian.gateway.openapi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Merges OpenAPI documents into one. A path, a tag, a component or an operation id that two documents use for different
 * things is a clash; the same thing said twice is not.
 */
public final class MergedApi {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

    private final ObjectNode merged = JsonNodeFactory.instance.objectNode();
    private final Map<String, String> operationOwners = new HashMap<>();
    private final Map<String, JsonNode> tags = new HashMap<>();
    private final List<String> clashes = new ArrayList<>();

    private MergedApi(ObjectNode own) {
        merged.set("openapi", own.path("openapi"));
        merged.set("info", own.path("info"));
        merged.putArray("servers").addObject().put("url", "/");
        merged.putArray("tags");
        merged.putObject("paths");
        merged.putObject("components");
    }

    /**
     * The document of the gateway with those of the services behind it.
     *
     * @param own the gateway's; gives version and title
     * @param services by module name, in the order in which they shall appear
     * @throws ApiClash if two of them use one name for two things
     */
    public static ObjectNode of(ObjectNode own, Map<String, ObjectNode> services) {
        MergedApi result = new MergedApi(own);
        result.add("gateway", own);
        services.forEach(result::add);
        if (!result.clashes.isEmpty()) {
            throw new ApiClash(result.clashes);
        }
        return result.merged;
    }

    private void add(String module, ObjectNode document) {
        document.path("tags").forEach(tag -> addTag(module, tag));
        JsonNode security = document.path("security");
        document.path("paths").properties().forEach(entry -> {
            ObjectNode path = entry.getValue().deepCopy();
            path.properties().stream()
                    .filter(member -> METHODS.contains(member.getKey()))
                    .forEach(member -> addOperation(module, (ObjectNode) member.getValue(), security));
            put((ObjectNode) merged.path("paths"), entry.getKey(), path, module);
        });
        document.path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(component -> put(
                                ((ObjectNode) merged.path("components")).withObjectProperty(kind.getKey()),
                                component.getKey(),
                                component.getValue(),
                                module)));
    }

    private void addTag(String module, JsonNode tag) {
        JsonNode known = tags.putIfAbsent(tag.path("name").asText(), tag);
        if (known == null) {
            merged.withArrayProperty("tags").add(tag);
        } else if (!known.equals(tag)) {
            clashes.add(module + ": tag " + tag.path("name").asText());
        }
    }

    /** What a document says of all its operations must be said of each, because it is not true of the others. */
    private void addOperation(String module, ObjectNode operation, JsonNode security) {
        if (!operation.has("security") && security.isArray()) {
            operation.set("security", security);
        }
        String id = operation.path("operationId").asText();
        String owner = operationOwners.putIfAbsent(id, module);
        if (owner != null) {
            clashes.add(module + ": operationId " + id + " (also " + owner + ")");
        }
    }

    private void put(ObjectNode into, String name, JsonNode value, String module) {
        JsonNode known = into.get(name);
        if (known == null) {
            into.set(name, value);
        } else if (!known.equals(value)) {
            clashes.add(module + ": " + name);
        }
    }
}
