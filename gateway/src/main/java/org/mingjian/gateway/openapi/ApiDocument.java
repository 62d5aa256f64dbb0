package org.mingjian.gateway.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** The committed merged document, read once. */
@Singleton
class ApiDocument {

    private static final String RESOURCE = "/openapi/gateway.yaml";

    private final byte[] yaml;
    private final byte[] json;
    private final JsonNode root;

    ApiDocument() {
        try (InputStream in = ApiDocument.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the build");
            }
            yaml = in.readAllBytes();
            root = new YAMLMapper().readTree(yaml);
            json = new ObjectMapper().writeValueAsBytes(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] yaml() {
        return yaml.clone();
    }

    byte[] json() {
        return json.clone();
    }

    /** Every operation in the order of the document. */
    List<ApiOperation> operations() {
        List<ApiOperation> found = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(method -> ApiOperation.of(root, path.getKey(), method.getKey(), method.getValue())
                                .ifPresent(found::add)));
        return found;
    }

    /** Name and explanation of each group of operations. */
    List<ApiTag> tags() {
        List<ApiTag> found = new ArrayList<>();
        root.path("tags")
                .forEach(tag -> found.add(new ApiTag(
                        tag.path("name").asText(), tag.path("description").asText())));
        return found;
    }

    /**
     * A group of operations.
     *
     * @param name stable name
     * @param description what it is about
     */
    record ApiTag(String name, String description) {}
}
