package org.mingjian.gateway.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedApiTest {

    private static final String OWN = """
            openapi: 3.1.0
            info: {title: 明鉴, version: 0.1.0}
            tags: [{name: session}]
            paths:
              /session: {get: {operationId: getSession, tags: [session]}}
            components: {schemas: {Problem: {type: object}}}
            """;

    private static final String CASES = """
            openapi: 3.1.0
            info: {title: cases, version: 0.1.0}
            security: [{token: []}]
            tags: [{name: cases}]
            paths:
              /v1/cases: {get: {operationId: listCases, tags: [cases]}}
            components: {schemas: {Problem: {type: object}, Case: {type: object}}}
            """;

    @Test
    void the_documents_stand_side_by_side_and_shared_parts_once() {
        ObjectNode merged = merge(CASES);

        assertThat(merged.path("paths").fieldNames()).toIterable().containsExactly("/session", "/v1/cases");
        assertThat(merged.path("components").path("schemas").fieldNames())
                .toIterable()
                .containsExactly("Problem", "Case");
        assertThat(merged.path("tags")).hasSize(2);
        assertThat(merged.path("info").path("title").asText()).isEqualTo("明鉴");
    }

    @Test
    void what_a_document_requires_of_all_its_operations_stays_with_them() {
        ObjectNode merged = merge(CASES);

        assertThat(merged.at("/paths/~1v1~1cases/get/security")).hasSize(1);
        assertThat(merged.at("/paths/~1session/get/security").isMissingNode()).isTrue();
        assertThat(merged.has("security")).isFalse();
    }

    @Test
    void one_name_for_two_schemas_is_a_clash() {
        assertThatThrownBy(() -> merge(CASES.replace("Problem: {type: object}", "Problem: {type: string}")))
                .isInstanceOf(ApiClash.class)
                .hasMessageContaining("case-service: Problem");
    }

    @Test
    void one_id_for_two_operations_is_a_clash() {
        assertThatThrownBy(() -> merge(CASES.replace("listCases", "getSession")))
                .isInstanceOf(ApiClash.class)
                .hasMessageContaining("operationId getSession (also gateway)");
    }

    @Test
    void one_path_with_two_meanings_is_a_clash() {
        assertThatThrownBy(() -> merge(CASES.replace("/v1/cases:", "/session:")))
                .isInstanceOf(ApiClash.class)
                .hasMessageContaining("case-service: /session");
    }

    private static ObjectNode merge(String cases) {
        Map<String, ObjectNode> services = new LinkedHashMap<>();
        services.put("case-service", read(cases));
        return MergedApi.of(read(OWN), services);
    }

    private static ObjectNode read(String yaml) {
        try {
            return (ObjectNode) new YAMLMapper().readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
